package dev.gouji.read.word;

import dev.gouji.read.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import javax.xml.stream.XMLStreamException;

/**
 * One level of an automatic numbering.
 *
 * @param start the first number
 * @param format see {@link NumberStyle}
 * @param text the label, {@code %1} … {@code %9} for the numbers of the levels: {@code （%1）}
 * @param suffix what stands between label and text: {@code tab}, {@code space} or {@code nothing}
 * @param restart the level (from 1) whose use begins this one anew; 0 for never, -1 for any level above
 * @param legal whether all numbers are written in decimal digits
 * @param style the paragraph style that is tied to this level; null when none
 * @param hidden whether the label is hidden text
 */
record ListLevel(
        int start,
        String format,
        String text,
        String suffix,
        int restart,
        boolean legal,
        String style,
        boolean hidden) {

    /** A level that nothing was said of. */
    static final ListLevel PLAIN = new ListLevel(0, "decimal", "", "tab", -1, false, null, false);

    /** No real label comes near; longer ones would let a small file grow large. */
    private static final int LONGEST_LABEL = 256;

    /** Reads a {@code w:lvl}. */
    static ListLevel read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int start = PLAIN.start;
        String format = PLAIN.format;
        String text = PLAIN.text;
        String suffix = PLAIN.suffix;
        int restart = PLAIN.restart;
        boolean legal = false;
        String style = null;
        boolean hidden = false;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            String value = cursor.attribute("val");
            switch (cursor.name()) {
                case "start" -> start = cursor.number("val", 0);
                // A custom format stands in a Choice; the Fallback after it says what everybody can write.
                case "numFmt" -> format = value == null ? PLAIN.format : value;
                case "lvlText" ->
                    text = value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST_LABEL));
                case "suff" -> suffix = value == null ? PLAIN.suffix : value;
                case "lvlRestart" -> restart = cursor.number("val", PLAIN.restart);
                case "isLgl" -> legal = cursor.isOn();
                case "pStyle" -> style = value;
                case "vanish" -> hidden = cursor.isOn();
                default -> {}
            }
        }
        return new ListLevel(start, format, text, suffix, restart, legal, style, hidden);
    }
}
