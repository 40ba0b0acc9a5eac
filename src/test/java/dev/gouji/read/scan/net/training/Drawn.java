package dev.gouji.read.scan.net.training;

import dev.gouji.read.scan.picture.GreyPicture;

/**
 * A cell that was drawn.
 *
 * @param picture what there is to see
 * @param text what was written
 * @param middles the column of the middle of each of its characters
 */
@SuppressWarnings("ArrayRecordComponent")
record Drawn(GreyPicture picture, String text, double[] middles) {

    /** Whether a text was written of which nothing is left to see. */
    boolean isLost() {
        byte first = picture.grey()[0];
        for (byte shade : picture.grey()) {
            if (shade != first) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    Drawn with(GreyPicture other) {
        return new Drawn(other, text, middles);
    }
}
