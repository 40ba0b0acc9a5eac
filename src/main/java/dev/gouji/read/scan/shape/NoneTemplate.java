package dev.gouji.read.scan.shape;

import dev.gouji.read.scan.ink.Blot;
import dev.gouji.read.scan.ink.LineInk;
import dev.gouji.read.scan.picture.GreyPicture;

/** What 无 looks like in most fonts: two bars, a stroke down to the left, one that bends to the right. */
final class NoneTemplate {

    /** Rows and columns of the drawing. */
    private static final int SIZE = 12;

    /**
     * How dark each part of the box is, from 0 to 9, on the mean over ten common fonts: Song, Hei, Kai and their likes.
     */
    private static final String[] DRAWING = {
        "156667776740",
        "001128100000",
        "000028000000",
        "111138111121",
        "566679776663",
        "111156610000",
        "000164710000",
        "000272710000",
        "001641710002",
        "005611710017",
        "166101743368",
        "630000378873",
    };

    /** How alike, from -1 to 1, a picture must be. */
    private static final double ALIKE = 0.7;

    private NoneTemplate() {}

    /** Whether the ink of a picture is 无. */
    static boolean fits(GreyPicture picture, LineInk ink) {
        Blot box = ink.box().orElseThrow();
        double shape = (double) box.width() / box.height();
        return shape > 0.75 && shape < 1.4 && box.height() >= SIZE && likeness(darkness(picture, ink, box)) >= ALIKE;
    }

    /** How dark each part of a box is, row by row. */
    static double[] darkness(GreyPicture picture, LineInk ink, Blot box) {
        double[] darkness = new double[SIZE * SIZE];
        double[] counts = new double[SIZE * SIZE];
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                int part = (y - box.top()) * SIZE / box.height() * SIZE + (x - box.left()) * SIZE / box.width();
                darkness[part] += ink.levels().darkness(picture.at(x, y));
                counts[part]++;
            }
        }
        for (int i = 0; i < darkness.length; i++) {
            darkness[i] /= Math.max(1, counts[i]);
        }
        return darkness;
    }

    /** The correlation with the drawing. */
    static double likeness(double[] darkness) {
        double mean = 0;
        double meanDrawn = 0;
        for (int i = 0; i < darkness.length; i++) {
            mean += darkness[i] / darkness.length;
            meanDrawn += drawn(i) / darkness.length;
        }
        double both = 0;
        double own = 0;
        double other = 0;
        for (int i = 0; i < darkness.length; i++) {
            double one = darkness[i] - mean;
            double two = drawn(i) - meanDrawn;
            both += one * two;
            own += one * one;
            other += two * two;
        }
        return both / Math.sqrt(own * other + 1e-12);
    }

    private static double drawn(int part) {
        return (DRAWING[part / SIZE].charAt(part % SIZE) - '0') / 9.0;
    }
}
