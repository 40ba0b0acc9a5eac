package dev.gouji.read.pdf.font;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * Glyph names → the characters they stand for, by the rules of the Adobe Glyph List: {@code one} → {@code 1}, {@code
 * uni0031} → {@code 1}, {@code u1D7CF} → {@code 𝟏}, {@code one.tnum} → {@code 1}.
 *
 * <p>A name that numbers the glyph only ({@code g12}, {@code cid123}, {@code a7}) says nothing.
 */
final class GlyphNames {

    private static final String OLD_STYLE = "oldstyle";

    private GlyphNames() {}

    /** The characters of a name; empty when it says nothing. */
    static List<String> characters(String name) {
        if (name == null || name.startsWith(".")) {
            return List.of();
        }
        int suffix = name.indexOf('.');
        StringBuilder text = new StringBuilder();
        for (String part : (suffix < 0 ? name : name.substring(0, suffix)).split("_", -1)) {
            String characters = part(part);
            if (characters == null || SameCharacter.saysNothing(characters)) {
                return List.of();
            }
            text.append(characters);
        }
        return List.of(text.toString());
    }

    private static String part(String name) {
        if (name.startsWith("uni") && name.length() >= 7 && name.length() % 4 == 3) {
            StringBuilder text = new StringBuilder();
            for (int at = 3; at < name.length(); at += 4) {
                String character = hexadecimal(name.substring(at, at + 4));
                if (character == null) {
                    return null;
                }
                text.append(character);
            }
            return text.toString();
        }
        if (name.startsWith("u") && name.length() >= 5 && name.length() <= 7) {
            String character = hexadecimal(name.substring(1));
            if (character != null) {
                return character;
            }
        }
        String plain = name.endsWith(OLD_STYLE) ? name.substring(0, name.length() - OLD_STYLE.length()) : name;
        return GlyphList.getAdobeGlyphList().toUnicode(plain);
    }

    private static String hexadecimal(String digits) {
        int character = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0 || digits.charAt(i) > 'f') {
                return null;
            }
            character = character * 16 + digit;
        }
        boolean real = Character.isValidCodePoint(character) && (character < 0xd800 || character > 0xdfff);
        return real ? Character.toString(character) : null;
    }
}
