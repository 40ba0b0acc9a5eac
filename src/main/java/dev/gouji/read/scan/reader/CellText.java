package dev.gouji.read.scan.reader;

import java.text.Normalizer;

/**
 * What a reader that knows all characters says of a cell → what it says as a number or a mark.
 *
 * <p>A cell that holds a figure holds no letter O: what looks like a digit or a mark is taken for it. White space is nothing.
 */
public final class CellText {

    /** Something that is no digit, no mark and no unit. */
    public static final char OTHER = '\uFFFD';

    private static final String KNOWN = "0123456789.,-/+%无元万";

    /** Each character and, behind it, what it is taken for. */
    private static final String LOOK_ALIKE =
            "O0o0〇0○0◯0Q0D0口0l1I1|1丨1Ⅰ1!1]1[1З3з3—-–-－-−-―-─-‐-一-_-~-╱/丿/∕/⁄/\\/。.·.・.、,，,";

    private CellText() {}

    /** Example: {@code １O5} → {@code 105}; {@code 一} → {@code -}; {@code 见附件} → three times {@link #OTHER}. */
    public static String folded(String read) {
        String narrow = Normalizer.normalize(read, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < narrow.length(); i++) {
            char character = narrow.charAt(i);
            if (!Character.isWhitespace(character)) {
                folded.append(taken(character));
            }
        }
        return folded.toString();
    }

    private static char taken(char character) {
        if (KNOWN.indexOf(character) >= 0) {
            return character;
        }
        for (int i = 0; i < LOOK_ALIKE.length(); i += 2) {
            if (LOOK_ALIKE.charAt(i) == character) {
                return LOOK_ALIKE.charAt(i + 1);
            }
        }
        return character == '無' ? '无' : OTHER;
    }
}
