/**
 * What of a report most deserves a person's look, in order.
 *
 * <p>In: a report with its findings and explanations, as it stands now. Out: {@link dev.gouji.decide.triage.TriageItem}s, the
 * highest score first; a queue over many reports is merged by the scores. The entry type is
 * {@link dev.gouji.decide.triage.Triage}; how a figure comes to be suspected is in {@code Suspicions}.
 *
 * <p>Pure. This room refuses to know other reports, and what people do with the queue.
 */
package dev.gouji.decide.triage;
