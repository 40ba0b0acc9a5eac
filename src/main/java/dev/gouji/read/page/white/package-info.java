/**
 * Tables without vertical rulings: columns told by white space alone.
 *
 * <p>In: lines of text, and the heights of horizontal rulings. Out: {@link dev.gouji.read.page.white.WhiteTable}s and the
 * lines that belong to none; the entry type is {@link dev.gouji.read.page.white.WhiteTableFinder}. The steps: line →
 * words; words → lines of figures; lines whose figures stand one under the other → columns; columns and what stands
 * around → header, rows and labels. Where the white between two columns is not wide enough there is no table: the lines
 * stay text. This room refuses to know what a label means.
 */
package dev.gouji.read.page.white;
