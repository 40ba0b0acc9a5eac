/**
 * Pieces page by page → the pieces of the document → its blocks: what goes on over a page break is one.
 *
 * <p>In: {@link dev.gouji.read.page.piece.Piece}s of every page. Out: {@link dev.gouji.document.Block}s; the entry type is
 * {@link dev.gouji.read.page.join.PageJoiner}. This room refuses to know glyphs and rulings.
 */
package dev.gouji.read.page.join;
