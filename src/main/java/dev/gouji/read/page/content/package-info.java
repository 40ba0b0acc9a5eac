/**
 * What stands on a page: {@link dev.gouji.read.page.content.Glyph}s and
 * {@link dev.gouji.read.page.content.Ruling}s with their places, and the {@link dev.gouji.read.page.content.Grounds} that text
 * stands on.
 *
 * <p>In: what a reader of a laid-out format finds. Out: {@link dev.gouji.read.page.content.PageContent}, upright
 * ({@link dev.gouji.read.page.content.PageTurn}). This room refuses to know where they come from.
 */
package dev.gouji.read.page.content;
