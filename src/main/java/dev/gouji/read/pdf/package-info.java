/**
 * PDF bytes → {@link dev.gouji.document.Document}.
 *
 * <p>In: bytes. Out: a document whose tables are recovered from their rulings; the entry type is
 * {@link dev.gouji.read.pdf.PdfReader}. The steps, each by itself: page content → glyphs and rulings ({@code page}, over {@code font} and {@code stream}),
 * rulings → edges → groups → lattice → cells ({@code ruling}), glyphs → lines → text ({@code text}), and here glyphs →
 * cells, page by page, then pieces of a table that a page break cut → one table. This room refuses to know what a table
 * means.
 */
package dev.gouji.read.pdf;
