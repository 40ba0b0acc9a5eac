/**
 * Content streams, inflated as they are parsed and charged to the budget.
 *
 * <p>In: a PDFBox page or form. Out: the same with bounded content; the entry types are
 * {@link dev.gouji.read.pdf.stream.StreamedPage} and {@link dev.gouji.read.pdf.stream.StreamedForm}. This room refuses
 * to know what the content says.
 */
package dev.gouji.read.pdf.stream;
