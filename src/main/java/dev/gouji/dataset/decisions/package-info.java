/**
 * The decisions of people on disk: {@code decisions.ndjson}, one a line, appended and never rewritten.
 *
 * <p>In: files that anybody may have written, joined or torn; a decision to be added. Out:
 * {@link dev.gouji.report.Decision}s. The entry type is {@link dev.gouji.dataset.decisions.DecisionFile};
 * {@link dev.gouji.dataset.decisions.DecisionLine} is one line, read strictly.
 *
 * <p>This room refuses to know which decisions stand, and what they do to a report.
 */
package dev.gouji.dataset.decisions;
