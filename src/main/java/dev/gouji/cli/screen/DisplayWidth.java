package dev.gouji.cli.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns a string takes on a terminal: 2 for Chinese and full-width characters, 0 for combining marks and
 * format characters, 1 for all others, those of ambiguous width included.
 *
 * <p>Example: {@code 总计3} → 5. Source of the ranges: Unicode Standard Annex #11, East Asian Width, classes W and F.
 */
public final class DisplayWidth {

    /** Stands for what was cut off. */
    public static final String ELLIPSIS = "…";

    private static final String NEVER_FIRST = "，。；：、？！）〕】》”’";
    private static final String NEVER_LAST = "（〔【《“‘";

    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2329, 0x232A},
        {0x23E9, 0x23EC},
        {0x2614, 0x2615},
        {0x2648, 0x2653},
        {0x26AA, 0x26AB},
        {0x26BD, 0x26BE},
        {0x2705, 0x2705},
        {0x274C, 0x274C},
        {0x2753, 0x2755},
        {0x2795, 0x2797},
        {0x2E80, 0x303E},
        {0x3041, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18DFF},
        {0x1AFF0, 0x1B2FF},
        {0x1F004, 0x1F004},
        {0x1F0CF, 0x1F0CF},
        {0x1F18E, 0x1F18E},
        {0x1F191, 0x1F19A},
        {0x1F200, 0x1F320},
        {0x1F32D, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F7E0, 0x1F7EB},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private DisplayWidth() {}

    /** The columns of a string without line breaks. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The columns of one character: 0, 1 or 2. */
    public static int of(int character) {
        if (character < 0x300) {
            return 1;
        }
        switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                return isWide(character) ? 2 : 1;
            }
        }
    }

    private static boolean isWide(int character) {
        int low = 0;
        int high = WIDE.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (character < WIDE[middle][0]) {
                high = middle - 1;
            } else if (character > WIDE[middle][1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** The text, cut to {@code columns} with {@value #ELLIPSIS} at its end when it is longer; {@code columns} ≥ 1. */
    public static String cut(String text, int columns) {
        return of(text) <= columns ? text : head(text, columns - 1) + ELLIPSIS;
    }

    /**
     * The text in lines of at most {@code columns} each (at least 2, or a Chinese character would not fit): broken at
     * line breaks, else at a space or beside a wide character (not before closing and not after opening punctuation), else anywhere. Never empty.
     */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String rest = line;
            while (of(rest) > columns) {
                String head = head(rest, columns);
                int end = head.length();
                while (end > 0 && !mayBreak(rest, end)) {
                    end--;
                }
                if (end > 0) {
                    head = rest.substring(0, end);
                }
                lines.add(head.stripTrailing());
                rest = rest.substring(head.length()).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }

    private static boolean mayBreak(String text, int at) {
        if (Character.isLowSurrogate(text.charAt(at))
                || NEVER_FIRST.indexOf(text.charAt(at)) >= 0
                || NEVER_LAST.indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return before == ' ' || after == ' ' || of(before) == 2 || of(after) == 2;
    }

    /** The longest beginning of {@code text} that fits; one character at least, so that wrapping comes to an end. */
    private static String head(String text, int columns) {
        int width = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            width += of(character);
            if (width > columns && end > 0) {
                break;
            }
            end += Character.charCount(character);
        }
        return text.substring(0, end);
    }
}
