/**
 * Character codes of a font → text, without guesses.
 *
 * <p>In: a PDFBox font and a code. Out: the text, or {@link dev.gouji.read.pdf.font.GlyphDecoder#UNDECODABLE}; the entry
 * type is {@link dev.gouji.read.pdf.font.GlyphDecoder}. What a ToUnicode map says of a digit or a sign is held against
 * whatever else the font tells: glyph names, the tables of the embedded program, character collections, outlines. A map
 * that lies consistently in a font that tells nothing else cannot be told from a true one here. This room refuses to know where a glyph stands, and the fonts of
 * the machine.
 */
package dev.gouji.read.pdf.font;
