/**
 * Document → candidate lines: rows of tables and rows found in flattened text, in reading order, in one shape.
 *
 * <p>In: {@link dev.gouji.document.Document}. Out: {@link dev.gouji.recognise.line.CandidateLine}; the entry type is
 * {@link dev.gouji.recognise.line.LineCollector}. It refuses to know which line is which row of the form.
 */
package dev.gouji.recognise.line;
