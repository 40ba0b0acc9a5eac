package dev.gouji.read.scan.straight;

import dev.gouji.read.scan.picture.GreyPicture;

/**
 * The upper edges of what is dark and goes on to the right: of rulings, of level strokes, of lines of writing. Coordinates are
 * pixels; not thread-safe.
 */
final class EdgePoints {

    /** What is lighter is no ink. */
    private static final int INK = 190;

    /** Ink is darker than what is above it by so much. */
    private static final int CONTRAST = 25;

    /** What is lighter does not go on. */
    private static final int GOES_ON = 215;

    /** Of more points some are left out evenly. */
    private static final int MOST = 60_000;

    private final int[] xs;
    private final int[] ys;
    private final int count;
    private final int width;
    private final int height;

    private EdgePoints(int[] xs, int[] ys, int count, int width, int height) {
        this.xs = xs;
        this.ys = ys;
        this.count = count;
        this.width = width;
        this.height = height;
    }

    /** The edges of a page. */
    static EdgePoints of(GreyPicture page, double dpi) {
        int above = Math.max(2, (int) (dpi / 60));
        int along = Math.max(4, (int) (dpi / 8));
        int found = 0;
        int[] xs = new int[1 << 10];
        int[] ys = new int[1 << 10];
        for (int y = Math.max(2, above); y < page.height() - 2; y++) {
            for (int x = 0; x < page.width() - along; x += 2) {
                int ink = page.at(x, y);
                if (ink <= INK && page.at(x, y - above) - ink >= CONTRAST && goesOn(page, x + along, y)) {
                    if (found == xs.length) {
                        xs = java.util.Arrays.copyOf(xs, 2 * found);
                        ys = java.util.Arrays.copyOf(ys, 2 * found);
                    }
                    xs[found] = x;
                    ys[found++] = y;
                }
            }
        }
        return thinned(new EdgePoints(xs, ys, found, page.width(), page.height()));
    }

    private static boolean goesOn(GreyPicture page, int x, int y) {
        for (int across = -2; across <= 2; across++) {
            if (page.at(x, y + across) <= GOES_ON) {
                return true;
            }
        }
        return false;
    }

    private static EdgePoints thinned(EdgePoints all) {
        int step = all.count / MOST + 1;
        int kept = 0;
        for (int i = 0; i < all.count; i += step) {
            all.xs[kept] = all.xs[i];
            all.ys[kept++] = all.ys[i];
        }
        return new EdgePoints(all.xs, all.ys, kept, all.width, all.height);
    }

    /** Those of a part of the page, from one height to another. */
    EdgePoints between(int top, int bottom) {
        int[] someXs = new int[count];
        int[] someYs = new int[count];
        int some = 0;
        for (int i = 0; i < count; i++) {
            if (ys[i] >= top && ys[i] < bottom) {
                someXs[some] = xs[i];
                someYs[some++] = ys[i];
            }
        }
        return new EdgePoints(someXs, someYs, some, width, height);
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** The height of the page. */
    int height() {
        return height;
    }

    /** How sharp the lines are when a slope is taken out: the sum of the squares of how many points share a height. */
    double sharpness(double slope) {
        int margin = (int) (Math.abs(slope) * width) + 2;
        int[] counts = new int[height + 2 * margin];
        double middle = width / 2.0;
        for (int i = 0; i < count; i++) {
            counts[(int) (ys[i] - slope * (xs[i] - middle)) + margin]++;
        }
        double sum = 0;
        for (int one : counts) {
            sum += (double) one * one;
        }
        return sum;
    }
}
