/**
 * A box of a straight page → the lines of writing in it, each a picture of its own.
 *
 * <p>In: a page and the pixels of a cell, or of a part of the page without tables. Out: {@link dev.gouji.read.scan.line.LineCrop}s
 * from top to bottom; the entry type is {@link dev.gouji.read.scan.line.LineFinder}. The steps, each by itself: box → parts of ink
 * ({@code InkMap}); parts → writing, specks and rests of rulings ({@code InkSorter}); writing → bands ({@code LineBands}); a band
 * → its picture ({@code CropMaker}). This room refuses to know what is written.
 */
package dev.gouji.read.scan.line;
