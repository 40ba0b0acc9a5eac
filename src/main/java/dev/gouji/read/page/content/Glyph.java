package dev.gouji.read.page.content;

import dev.gouji.read.pdf.font.GlyphDecoder;

/**
 * A glyph as it stands on a page.
 *
 * <p>Its place is that of the em box on its baseline, not the font's bounding box: CJK fonts declare boxes far larger
 * than what they draw. Coordinates are points from the top left of the page, y downwards.
 *
 * @param text what it says; {@link #UNDECODABLE} when the font does not tell
 * @param x the centre
 * @param y the centre
 * @param advance its length along the direction of reading
 * @param size the em
 * @param turn how the glyph itself is turned, in quarters clockwise from upright: 0 to 3
 * @param flow where the next glyph stands, in quarters clockwise from rightwards: 0 to 3; differs from {@code turn} in
 *     vertical writing
 * @param run the show operator that set it, numbered in the order of the page's content
 * @param sight whether a reader of the printed page sees it
 */
public record Glyph(
        String text, double x, double y, double advance, double size, int turn, int flow, int run, Sight sight) {

    /** What stands for a glyph that the font gives no character for. */
    public static final String UNDECODABLE = GlyphDecoder.UNDECODABLE;

    /** The middle of the em box over the baseline, in em; digits and ideographs both have theirs near it. */
    public static final double MIDDLE = 0.36;

    /** Whether a glyph is seen. */
    public enum Sight {
        /** Painted in the ordinary way. */
        SEEN,
        /** Read from a picture; its place is that of the ink. */
        SCANNED,
        /** Set in the invisible mode, as the text layer of a scan is. */
        INVISIBLE,
        /** Of the text layer over a picture that was read; its place is that on the sheet set straight. */
        LAYER,
        /** White on nothing, outside the clipping rectangle, or painted over. */
        COVERED
    }

    /** The same glyph, seen otherwise. */
    public Glyph with(Sight other) {
        return new Glyph(text, x, y, advance, size, turn, flow, run, other);
    }

    /** The same glyph, set by another show operator. */
    public Glyph of(int otherRun) {
        return new Glyph(text, x, y, advance, size, turn, flow, otherRun, sight);
    }

    /** The same glyph at another place. */
    public Glyph at(double otherX, double otherY) {
        return new Glyph(text, otherX, otherY, advance, size, turn, flow, run, sight);
    }

    /** Whether a person who looks at the page sees it. */
    public boolean isSeen() {
        return sight == Sight.SEEN || sight == Sight.SCANNED;
    }

    /** The centre along the direction of reading. */
    public double along() {
        return switch (flow) {
            case 1 -> y;
            case 2 -> -x;
            case 3 -> -y;
            default -> x;
        };
    }

    /** The centre across the direction of reading: lines follow each other as it grows. */
    public double across() {
        return switch (flow) {
            case 1 -> -x;
            case 2 -> -y;
            case 3 -> x;
            default -> y;
        };
    }

    /** Where it begins along the direction of reading. */
    public double start() {
        return along() - advance / 2;
    }

    /** Where it ends along the direction of reading. */
    public double end() {
        return along() + advance / 2;
    }

    /** Whether it paints nothing. */
    public boolean isSpace() {
        return text.isBlank() || text.equals("\u00a0");
    }

    /** Whether it is one digit, ASCII or full width. */
    public boolean isDigit() {
        return text.length() == 1 && isDigit(text.charAt(0));
    }

    /** Whether a character is a digit, ASCII or full width. */
    public static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '\uff10' && c <= '\uff19');
    }
}
