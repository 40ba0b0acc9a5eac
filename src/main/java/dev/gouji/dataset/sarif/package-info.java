/**
 * Findings → SARIF 2.1.0, for tools that show the results of checks.
 *
 * <p>In: {@link dev.gouji.report.Conversion}s. Out: one SARIF log; the entry type is
 * {@link dev.gouji.dataset.sarif.SarifFile}, or {@link dev.gouji.dataset.sarif.SarifLog} for a
 * stream. This room refuses to know the files of a dataset.
 */
package dev.gouji.dataset.sarif;
