/**
 * The content of one page → its pieces, from top to bottom: tables and text.
 *
 * <p>In: {@link dev.gouji.read.page.content.PageContent}. Out: {@link dev.gouji.read.page.piece.Piece}s; the entry type is
 * {@link dev.gouji.read.page.piece.PageReader}. This room refuses to know other pages.
 */
package dev.gouji.read.page.piece;
