package dev.gouji.read.scan.shape;

import dev.gouji.read.scan.ink.Blot;
import dev.gouji.read.scan.picture.GreyPicture;

/**
 * How the pixels of a blot lie: along which line, and how far beside it.
 *
 * @param rise rows down for one column to the right along it; negative when it rises
 * @param straightness how much of the pixels' spread lies along the line, from 0.5, a disc, to 1, a line
 * @param width of its box
 * @param height of its box
 */
record Stroke(double rise, double straightness, int width, int height) {

    /** A slash is so straight at least; a 1 with a foot or a 7 is less. */
    private static final double STRAIGHT = 0.975;

    /** The stroke that the dark pixels in a box make, by their moments. */
    static Stroke of(GreyPicture picture, Blot box, int threshold) {
        double count = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumYy = 0;
        double sumXy = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                if (picture.at(x, y) < threshold) {
                    count++;
                    sumX += x;
                    sumY += y;
                    sumXx += (double) x * x;
                    sumYy += (double) y * y;
                    sumXy += (double) x * y;
                }
            }
        }
        double spreadX = sumXx / count - sumX / count * sumX / count;
        double spreadY = sumYy / count - sumY / count * sumY / count;
        double both = sumXy / count - sumX / count * sumY / count;
        double apart = Math.sqrt((spreadX - spreadY) * (spreadX - spreadY) + 4 * both * both);
        double sum = spreadX + spreadY;
        double straightness = sum == 0 ? 0.5 : (sum + apart) / 2 / sum;
        double rise = 2 * both / (spreadX - spreadY + apart);
        return new Stroke(rise, straightness, box.width(), box.height());
    }

    /** Whether it is one straight stroke that leans to the right, as 1 does not and 一 even less. */
    boolean isSlash() {
        double lean = (double) width / height;
        return straightness >= STRAIGHT && rise < -0.55 && lean >= 0.28 && lean <= 1.6;
    }
}
