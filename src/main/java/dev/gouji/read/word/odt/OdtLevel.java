package dev.gouji.read.word.odt;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import javax.xml.stream.XMLStreamException;

/**
 * One level of a list style.
 *
 * @param start the first number
 * @param format see {@link dev.gouji.read.word.NumberStyle}; {@code bullet} when {@code pattern} is a sign
 * @param pattern the label, {@code %1%} … {@code %10%} for the numbers of the levels: {@code （%1%）}; empty for none
 * @param suffix what stands between label and text: {@code tab}, {@code space} or {@code nothing}
 */
record OdtLevel(int start, String format, String pattern, String suffix) {

    /** A level without numbers. */
    static final OdtLevel NONE = new OdtLevel(1, "none", "", "nothing");

    /** No real label comes near; longer ones would let a small file grow large. */
    private static final int LONGEST_LABEL = 256;

    /** Cuts a label that is too long. */
    OdtLevel {
        pattern = pattern.substring(0, Math.min(pattern.length(), LONGEST_LABEL));
    }

    /** Reads the element of a level. */
    static OdtLevel read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int level = cursor.number("level", 1);
        int start = cursor.number("start-value", 1);
        String sign = cursor.attribute("bullet-char");
        String signs = text(cursor, "num-format");
        String format = sign != null ? "bullet" : formatOf(signs);
        String pattern = sign != null ? sign : pattern(cursor, level, signs);
        String followed = "listtab";
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            String given = cursor.attribute("label-followed-by");
            followed = given == null ? followed : given;
        }
        return new OdtLevel(start, format, pattern, followed.equals("listtab") ? "tab" : followed);
    }

    private static String pattern(PartCursor cursor, int level, String signs) {
        String given = cursor.attribute("num-list-format");
        String before = text(cursor, "num-prefix");
        String behind = text(cursor, "num-suffix");
        if (given != null) {
            return given;
        }
        if (signs.isEmpty()) {
            return before + behind;
        }
        int shown = Math.max(1, Math.min(cursor.number("display-levels", 1), level));
        StringBuilder numbers = new StringBuilder();
        for (int i = level - shown + 1; i <= level; i++) {
            numbers.append(numbers.isEmpty() ? "%" : ".%").append(i).append('%');
        }
        return before + numbers + behind;
    }

    private static String text(PartCursor cursor, String attribute) {
        String value = cursor.attribute(attribute);
        return value == null ? "" : value;
    }

    /** Formats are given by how they begin: {@code 一, 二, 三, ...}. */
    private static String formatOf(String signs) {
        String begin = signs.replaceAll("[,，、\\s.]", "");
        return switch (begin) {
            case "" -> "none";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            case "1st" -> "ordinal";
            case "010203" -> "decimalZero";
            case "壹贰叁" -> "chineseLegalSimplified";
            case "壹貳參", "壱弐参" -> "ideographLegalTraditional";
            default ->
                switch (begin.charAt(0)) {
                    case '一' -> "chineseCounting";
                    case '甲' -> "ideographTraditional";
                    case '子' -> "ideographZodiac";
                    case '①' -> "decimalEnclosedCircle";
                    case '⑴' -> "decimalEnclosedParen";
                    case '⒈' -> "decimalEnclosedFullstop";
                    case '１' -> "decimalFullWidth";
                    default -> "decimal";
                };
        };
    }
}
