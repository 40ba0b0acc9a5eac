package dev.gouji.read.pdf.page;

/** Colours of paint as one number, red, green and blue in a byte each. */
final class PaintColour {

    /** What cannot be told without decoding: patterns, palettes, pictures, paint that shines through. */
    static final int UNKNOWN = -1;

    static final int BLACK = 0;

    private static final int WHITE = 0xf7;
    private static final int SAME = 8;

    private PaintColour() {}

    /** From shares of light. */
    static int of(double red, double green, double blue) {
        return (level(red) << 16) | (level(green) << 8) | level(blue);
    }

    static boolean isWhite(int colour) {
        return colour != UNKNOWN && red(colour) >= WHITE && green(colour) >= WHITE && blue(colour) >= WHITE;
    }

    /** Whether nobody could tell one from the other. */
    static boolean near(int one, int other) {
        return one != UNKNOWN
                && other != UNKNOWN
                && Math.abs(red(one) - red(other)) <= SAME
                && Math.abs(green(one) - green(other)) <= SAME
                && Math.abs(blue(one) - blue(other)) <= SAME;
    }

    private static int level(double share) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, share)));
    }

    private static int red(int colour) {
        return colour >> 16;
    }

    private static int green(int colour) {
        return colour >> 8 & 0xff;
    }

    private static int blue(int colour) {
        return colour & 0xff;
    }
}
