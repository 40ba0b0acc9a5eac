package dev.gouji.read.ofd;

import dev.gouji.read.ooxml.PartCursor;

/**
 * Whether what is filled, and what is stroked, is seen on white paper.
 *
 * @param filled whether a filling is seen
 * @param stroked whether a stroke is seen
 */
record Paint(boolean filled, boolean stroked) {

    /** Black, as long as nothing is said. */
    static final Paint INK = new Paint(true, true);

    private static final double LIGHTEST = 250;

    Paint filledWith(boolean unseen) {
        return new Paint(!unseen, stroked);
    }

    Paint strokedWith(boolean unseen) {
        return new Paint(filled, !unseen);
    }

    /** Whether the colour on which the cursor stands is white or without opacity. */
    static boolean isUnseen(PartCursor cursor) {
        double[] alpha = Numbers.of(cursor.attribute("Alpha"));
        if (alpha.length == 1 && alpha[0] < 16) {
            return true;
        }
        double[] value = Numbers.of(cursor.attribute("Value"));
        if (value.length == 4) {
            return value[0] + value[1] + value[2] + value[3] < 5;
        }
        for (double part : value) {
            if (part < LIGHTEST) {
                return false;
            }
        }
        return value.length > 0;
    }
}
