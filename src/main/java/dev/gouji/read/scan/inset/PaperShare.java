package dev.gouji.read.scan.inset;

import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.PaperLevel;

/** Whether a picture shows paper with writing on it, before anything is looked for on it: a photograph takes longest and shows nothing. */
final class PaperShare {

    private static final double POINTS = 72;

    /** Paper made even is no darker. */
    private static final int LIGHT = 200;

    /** In hundredths; of a page full of small type more than eighty are paper. */
    private static final int LEAST = 60;

    /** So many pixels apart are looked at. */
    private static final int STEP = 3;

    private PaperShare() {}

    /** Whether most of it is light where it is made even; {@code width} of the sheet that it is taken to show, in points. */
    static boolean isPaper(GreyPicture picture, double width) {
        GreyPicture even = PaperLevel.even(picture, picture.width() * POINTS / width);
        int light = 0;
        int all = 0;
        for (int y = 0; y < even.height(); y += STEP) {
            for (int x = 0; x < even.width(); x += STEP) {
                all++;
                light += even.at(x, y) >= LIGHT ? 1 : 0;
            }
        }
        return light * 100L >= (long) LEAST * all;
    }
}
