package dev.gouji.read.word.rtf;

import dev.gouji.read.word.SymbolFont;

/** Characters of fonts that show signs instead of letters. */
final class FontSigns {

    private FontSigns() {}

    /** What a font shows for a character, given by its byte or by its place in the private use area. */
    static String shown(FontTable.Font font, int code) {
        return SymbolFont.display(font.name(), Integer.toHexString(code));
    }
}
