package dev.gouji.read.ofd;

import dev.gouji.read.look.Colour;
import dev.gouji.read.ooxml.PartCursor;

/**
 * The colours of what is filled, texts too, and of what is stroked; null where a colour cannot be told.
 *
 * @param filling of areas and characters
 * @param stroke of lines
 */
record Paint(Colour filling, Colour stroke) {

    /** Black, as long as nothing is said. */
    static final Paint INK = new Paint(Colour.BLACK, Colour.BLACK);

    /** Nothing that is seen. */
    static final Colour CLEAR = new Colour(0, 0, 0, 0);

    static final Paint NOTHING = new Paint(CLEAR, CLEAR);

    private static final double MOST = 255;

    Paint filledWith(Colour colour) {
        return new Paint(colour, stroke);
    }

    Paint strokedWith(Colour colour) {
        return new Paint(filling, colour);
    }

    /** Whether an area is seen on white paper. */
    boolean filled() {
        return isSeen(filling);
    }

    /** Whether a line is seen on white paper. */
    boolean stroked() {
        return isSeen(stroke);
    }

    private static boolean isSeen(Colour colour) {
        return colour == null || !colour.vanishesOn(Colour.WHITE);
    }

    /** The colour on which the cursor stands: one number of gray, three of light or four of ink; null for any other. */
    static Colour colour(PartCursor cursor) {
        double[] opacity = Numbers.of(cursor.attribute("Alpha"));
        double alpha = opacity.length == 1 ? opacity[0] / MOST : 1;
        if (Colour.isClear(alpha)) {
            return CLEAR;
        }
        double[] value = Numbers.of(cursor.attribute("Value"));
        return switch (value.length) {
            case 1 -> colour(value[0], value[0], value[0], alpha);
            case 3 -> colour(value[0], value[1], value[2], alpha);
            case 4 -> colour(inked(value[0], value[3]), inked(value[1], value[3]), inked(value[2], value[3]), alpha);
            default -> null;
        };
    }

    private static double inked(double ink, double black) {
        return MOST - ink - black;
    }

    private static Colour colour(double red, double green, double blue, double alpha) {
        return new Colour(level(red), level(green), level(blue), Math.min(1, alpha));
    }

    private static int level(double channel) {
        return (int) Math.round(Math.max(0, Math.min(MOST, channel)));
    }
}
