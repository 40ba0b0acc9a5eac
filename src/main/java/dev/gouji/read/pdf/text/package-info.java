/**
 * Glyphs → text: lines, spaces, the text of a cell, paragraphs.
 *
 * <p>In: {@link dev.gouji.read.pdf.page.Glyph}. Out: strings; the entry types are
 * {@link dev.gouji.read.pdf.text.CellWriter} and {@link dev.gouji.read.pdf.text.ParagraphBuilder}. This room refuses to
 * know rulings and what a text means.
 */
package dev.gouji.read.pdf.text;
