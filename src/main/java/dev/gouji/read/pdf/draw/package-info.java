/**
 * PDF bytes and marks → one picture a page: the page, what every step of reading found on it, and the marks.
 *
 * <p>In: bytes and {@link dev.gouji.read.pdf.draw.PageMarks}. Out: PNG images, page by page; the entry type is
 * {@link dev.gouji.read.pdf.draw.PdfDrawer}. This room refuses to know what a mark means, where pictures are kept, and
 * the fonts of the machine for its own words.
 */
package dev.gouji.read.pdf.draw;
