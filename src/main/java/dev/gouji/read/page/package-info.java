/**
 * Pages of glyphs and rulings → {@link dev.gouji.document.Document}: what every laid-out format shares.
 *
 * <p>In: {@link dev.gouji.read.page.content.PageContent}, page by page, from whatever reader makes it. Out: a document; the
 * entry type is {@link dev.gouji.read.page.LaidOutPages}. The steps, each by itself: rulings → edges → lattice → cells
 * ({@code ruling}), or columns by white space ({@code white}); glyphs → lines → text ({@code text}); cells held against the
 * plain text ({@code witness}); a page → its pieces ({@code piece}); pieces that a page break cut → one ({@code join}).
 * This room refuses to know any file format and what a table means.
 */
package dev.gouji.read.page;
