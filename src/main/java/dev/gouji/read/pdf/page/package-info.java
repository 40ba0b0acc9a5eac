/**
 * Page content → glyphs and rulings, in one walk over the page's operators.
 *
 * <p>In: a PDFBox page. Out: {@link dev.gouji.read.page.content.PageContent}; the entry type is
 * {@link dev.gouji.read.pdf.page.PageWalker}. This room refuses to know what a line of text or a table is. The outlines
 * of Type 3 glyphs are never walked: they are not rulings, and they are most of a browser print.
 */
package dev.gouji.read.pdf.page;
