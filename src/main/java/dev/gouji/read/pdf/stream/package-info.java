/**
 * What PDFBox would inflate and unfold, measured before or charged while it is read.
 *
 * <p>In: a file, a page, a form, a font. Out: the same, bounded; the entry types are {@link dev.gouji.read.pdf.stream.MeasuredParser},
 * {@link dev.gouji.read.pdf.stream.FontClaims},
 * {@link dev.gouji.read.pdf.stream.StreamedPage} and {@link dev.gouji.read.pdf.stream.StreamedForm}. This room refuses
 * to know what the content says.
 */
package dev.gouji.read.pdf.stream;
