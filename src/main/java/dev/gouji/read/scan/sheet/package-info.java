/**
 * A picture of a page → {@link dev.gouji.read.page.content.PageContent}: glyphs and rulings with their places.
 *
 * <p>In: a grey picture and how large its page is. Out: what every laid-out page is made of; the entry type is
 * {@link dev.gouji.read.scan.sheet.PageScanner}. The steps, each by itself: picture → the sheet set straight, with its cells
 * ({@code StraightSheet}); a line → what its readers make of it ({@code LineOpinions}); opinions → one text ({@code LineText});
 * text → glyphs ({@code SheetContent}); of several grids of a page the one that fits the forms, as somebody else tells
 * ({@code GridChoice}). This room refuses to know file formats and forms.
 */
package dev.gouji.read.scan.sheet;
