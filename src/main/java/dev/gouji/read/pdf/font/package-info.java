/**
 * Character codes of a font → text, without guesses.
 *
 * <p>In: a PDFBox font and a code. Out: the text, or {@link dev.gouji.read.pdf.font.GlyphDecoder#UNDECODABLE}; the entry
 * type is {@link dev.gouji.read.pdf.font.GlyphDecoder}. This room refuses to know where a glyph stands, and the fonts of
 * the machine.
 */
package dev.gouji.read.pdf.font;
