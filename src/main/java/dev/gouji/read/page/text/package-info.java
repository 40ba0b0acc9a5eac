/**
 * Glyphs → text: lines, spaces, the text of a cell, paragraphs.
 *
 * <p>In: {@link dev.gouji.read.page.content.Glyph}. Out: strings; the entry types are
 * {@link dev.gouji.read.page.text.CellWriter} and {@link dev.gouji.read.page.text.ParagraphBuilder}. This room refuses to
 * know rulings and what a text means.
 */
package dev.gouji.read.page.text;
