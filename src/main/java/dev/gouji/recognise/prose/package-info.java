/**
 * What the narrative says of the figures.
 *
 * <p>In: the text pieces of a report, its form, year, agency and scope. Out: {@link dev.gouji.report.Statement}s; the
 * entry type is {@link dev.gouji.recognise.prose.ProseReader}. Precision before recall: a number is taken to be said of
 * figures only when every word of its clause is understood. It refuses to know what the figures are.
 */
package dev.gouji.recognise.prose;
