/**
 * Documents → annual reports: which table is this, which cell is which figure, whose report on which year.
 *
 * <p>In: {@link dev.gouji.document.Document}. Out: {@link dev.gouji.report.AnnualReport}; the entry type is
 * {@link dev.gouji.recognise.Recogniser}. A document goes through the sub-rooms in this order: {@code line} (tables and
 * flattened text become candidate lines), {@code front} (title, agency, year, sections), {@code align} (the lines of the
 * form are aligned with the candidate lines as a whole), {@code header} (what stands over the columns), {@code loss} (what
 * the document has lost), {@code settle} (what sums say of cells that ran together), {@code figure} (which value is which
 * figure), {@code prose} (what the narrative says of them). All of them know {@code text} (a text and what it says by
 * itself, each found out once, by {@code label} and {@code value}), and {@code expected} (what the forms print, folded
 * once). It refuses to know file formats and whether the figures add up.
 */
package dev.gouji.recognise;
