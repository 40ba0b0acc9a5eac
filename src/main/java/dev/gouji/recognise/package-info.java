/**
 * Documents → annual reports: which table is this, which cell is which figure, whose report on which year.
 *
 * <p>In: {@link dev.gouji.document.Document}. Out: {@link dev.gouji.report.AnnualReport}; the entry type is
 * {@link dev.gouji.recognise.Recogniser}. A document goes through the sub-rooms in this order: {@code line} (tables and
 * flattened text become candidate lines), {@code label} (wording is compared), {@code align} (the lines of the form are
 * aligned with the candidate lines as a whole), {@code value} (cell text becomes marks and numbers), {@code front}
 * (title, agency, year, sections). It refuses to know file formats and whether the figures add up.
 */
package dev.gouji.recognise;
