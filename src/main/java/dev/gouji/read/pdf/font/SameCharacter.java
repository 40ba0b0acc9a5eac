package dev.gouji.read.pdf.font;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Compares what two parts of a font say of one glyph, with the differences folded away that only the choice of a code
 * point makes: width, radicals and compatibility ideographs, kinds of dashes, quotes and spaces, ligatures, case.
 *
 * <p>A digit in a circle, raised, lowered or in a fraction is not the digit.
 */
final class SameCharacter {

    /** What else than digits a figure is made of: signs, separators, marks for none, units. */
    private static final String SIGNS = "+-‐‑‒–—―−/.,，．'’%％－／＋〇零无元万亿减增";

    private SameCharacter() {}

    /** Whether a text can be a part of a figure, or of the gap between two. */
    static boolean isOfFigures(String text) {
        if (text.isBlank()) {
            return true;
        }
        return text.codePoints().anyMatch(character -> isDigit(character) || SIGNS.indexOf(character) >= 0);
    }

    /** Whether a character is a digit, ASCII or full width. */
    static boolean isDigit(int character) {
        return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
    }

    /** Whether a text names no character: private use, control characters, what stands for the unknown. */
    static boolean saysNothing(String text) {
        return text.isEmpty()
                || text.codePoints().anyMatch(character -> {
                    int type = Character.getType(character);
                    return type == Character.PRIVATE_USE
                            || type == Character.UNASSIGNED
                            || type == Character.SURROGATE
                            || (type == Character.CONTROL && !Character.isWhitespace(character))
                            || character == 0xfffd;
                });
    }

    /** Whether two texts say the same. */
    static boolean isSame(String one, String other) {
        return one.equals(other) || fold(one).equals(fold(other));
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(character -> folded.append(fold(character)));
        String dense = folded.toString().strip();
        return dense.isEmpty() ? " " : dense;
    }

    private static String fold(int character) {
        int type = Character.getType(character);
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return " ";
        }
        if (type == Character.DASH_PUNCTUATION || "\u00ad−˗─ー⁻₋".indexOf(character) >= 0) {
            return "-";
        }
        if (type == Character.FORMAT) {
            return "";
        }
        if (type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || "'\"`´′″".indexOf(character) >= 0) {
            return "'";
        }
        if ("·•∙⋅・".indexOf(character) >= 0) {
            return "·";
        }
        if ("/⁄∕⧸".indexOf(character) >= 0) {
            return "/";
        }
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        boolean made = plain.codePoints().anyMatch(SameCharacter::isDigit);
        if (made && !isDigit(character) && !isMathematical(character)) {
            return Character.toString(character);
        }
        StringBuilder unified = new StringBuilder(plain.length());
        plain.codePoints().map(Radicals::unify).forEach(unified::appendCodePoint);
        return unified.toString().toLowerCase(Locale.ROOT);
    }

    /** Digits that differ from plain ones in weight and serifs alone. */
    private static boolean isMathematical(int character) {
        return character >= 0x1d7ce && character <= 0x1d7ff;
    }
}
