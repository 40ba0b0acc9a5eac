package dev.gouji.read.word;

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
public record ListLevel(
        int start,
        String format,
        String text,
        String suffix,
        int restart,
        boolean legal,
        String style,
        boolean hidden) {

    /** A level that nothing was said of. */
    public static final ListLevel PLAIN = new ListLevel(0, "decimal", "", "tab", -1, false, null, false);

    /** No real label comes near; longer ones would let a small file grow large. */
    private static final int LONGEST_LABEL = 256;

    /** Cuts a label that is too long. */
    public ListLevel {
        text = text.substring(0, Math.min(text.length(), LONGEST_LABEL));
    }
}
