package dev.gouji.read.scan.reader;

import java.text.Normalizer;
import java.util.Map;

/**
 * What a reader that knows all characters says of a cell → what it says as a number or a mark.
 *
 * <p>A cell that holds a figure holds no letter O: what looks like a digit or a mark is taken for it. White space is nothing, and
 * several dashes are one.
 */
public final class CellSigns {

    /** Something that is no digit, no mark and no unit. */
    public static final char OTHER = '\uFFFD';

    private static final String KNOWN = "0123456789.,-/+%无元万";

    /** What looks like each of them where fonts or printing are poor. */
    private static final Map<Character, String> LOOK_ALIKES = Map.of(
            '0', "Oo〇○◯QD口",
            '1', "lI|丨Ⅰ!",
            '3', "Зз",
            '-', "—–−―─‐一_~ー",
            '/', "╱丿∕⁄\\",
            '.', "。·・",
            ',', "、",
            '无', "無");

    private CellSigns() {}

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
        boolean dashes = !folded.isEmpty() && folded.chars().allMatch(character -> character == '-');
        return dashes ? "-" : folded.toString();
    }

    /** A number without a point behind it, which is a speck: no figure ends in one. Example: {@code 12.} → {@code 12}. */
    public static String withoutEnd(String folded) {
        int last = folded.length() - 1;
        boolean ends = last > 0 && ".,".indexOf(folded.charAt(last)) >= 0 && Character.isDigit(folded.charAt(last - 1));
        return ends ? folded.substring(0, last) : folded;
    }

    private static char taken(char character) {
        if (KNOWN.indexOf(character) >= 0) {
            return character;
        }
        return LOOK_ALIKES.entrySet().stream()
                .filter(like -> like.getValue().indexOf(character) >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }
}
