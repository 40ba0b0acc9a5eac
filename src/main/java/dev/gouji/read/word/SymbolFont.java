package dev.gouji.read.word;

import java.util.Locale;

/** Characters given by their place in a symbol font ({@code w:sym}) → characters as displayed. */
public final class SymbolFont {

    private static final int PRIVATE_AREA = 0xF000;

    private static final int LETTERS_END = 0x100;

    /** The places at which the font Symbol shows what its code says. */
    private static final String SYMBOL_AS_WRITTEN = " !#%&()+,./0123456789:;<=>?[]_{|}";

    private SymbolFont() {}

    /**
     * The displayed character.
     *
     * @param font its name; may be null
     * @param code hexadecimal, as {@code F0FE}; may be null
     * @return empty for a code that is none; the code's own character (of the private use area) where the font is not
     *     known well enough to say what it shows
     */
    public static String display(String font, String code) {
        int point;
        try {
            point = code == null ? -1 : Integer.parseInt(code.strip(), 16);
        } catch (NumberFormatException malformed) {
            return "";
        }
        if (point < 0x20 || point > 0xFFFF || Character.isSurrogate((char) point)) {
            return "";
        }
        int slot = point >= PRIVATE_AREA && point < PRIVATE_AREA + 0x100 ? point - PRIVATE_AREA : point;
        String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
        int shown;
        if (name.startsWith("wingdings")) {
            shown = name.equals("wingdings") ? wingdings(slot) : -1;
        } else if (name.startsWith("webdings")) {
            shown = -1;
        } else if (name.startsWith("symbol")) {
            shown = SYMBOL_AS_WRITTEN.indexOf(slot) >= 0 ? slot : -1;
        } else {
            shown = slot;
        }
        return Character.toString(shown < 0 ? PRIVATE_AREA + slot % 0x100 : shown);
    }

    /** Text as such a font shows it: none of the letters and digits that are stored. */
    public static String displayAll(String font, String stored) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            shown.append(c >= ' ' && c < LETTERS_END ? display(font, Integer.toHexString(c)) : c);
        }
        return shown.toString();
    }

    private static int wingdings(int slot) {
        if (slot >= 0x81 && slot <= 0x8A) {
            return '①' + slot - 0x81;
        }
        return switch (slot) {
            case 0x20 -> ' ';
            case 0x6F, 0x71, 0xA8 -> '□';
            case 0x6E -> '■';
            case 0x6C -> '●';
            case 0xFB -> '✗';
            case 0xFC -> '✓';
            case 0xFD -> '☒';
            case 0xFE -> '☑';
            case 0x80 -> '⓪';
            default -> -1;
        };
    }
}
