package dev.gouji.read.scan.stroke;

import dev.gouji.read.scan.picture.GreyPicture;

/**
 * A page → the pixels at which something thin runs from left to right: smoothed along that direction they are darker than what
 * lies a little above and below.
 */
final class RidgeMask {

    /** The length that is smoothed over, in inches. */
    private static final double WINDOW = 0.11;

    /** How far above and below is looked, in inches. */
    private static final double BESIDE = 1 / 34.0;

    private final GreyPicture page;
    private final boolean[] ridge;

    private RidgeMask(GreyPicture page, boolean[] ridge) {
        this.page = page;
        this.ridge = ridge;
    }

    /**
     * The ridges of a page.
     *
     * @param contrast by how much a ridge is darker, of 255
     */
    static RidgeMask of(GreyPicture page, double dpi, double contrast) {
        int half = Math.max(4, (int) (dpi * WINDOW) / 2);
        GreyPicture smooth = smoothed(page, half);
        int beside = Math.max(4, (int) Math.round(dpi * BESIDE));
        int width = page.width();
        boolean[] ridge = new boolean[width * page.height()];
        for (int y = 1; y < page.height() - 1; y++) {
            int above = Math.max(0, y - beside);
            int below = Math.min(page.height() - 1, y + beside);
            for (int x = 0; x < width; x++) {
                int sides = Math.min(smooth.at(x, above), smooth.at(x, below));
                ridge[y * width + x] = sides - smooth.at(x, y) > contrast;
            }
        }
        return new RidgeMask(page, ridge);
    }

    /** The page with each pixel the mean of those beside it, so many on each side. */
    static GreyPicture smoothed(GreyPicture page, int half) {
        int width = page.width();
        byte[] smooth = new byte[width * page.height()];
        for (int y = 0; y < page.height(); y++) {
            int sum = 0;
            int count = 0;
            for (int x = 0; x < Math.min(width, half); x++) {
                sum += page.at(x, y);
                count++;
            }
            for (int x = 0; x < width; x++) {
                if (x + half < width) {
                    sum += page.at(x + half, y);
                    count++;
                }
                if (x - half - 1 >= 0) {
                    sum -= page.at(x - half - 1, y);
                    count--;
                }
                smooth[y * width + x] = (byte) (sum / count);
            }
        }
        return new GreyPicture(width, page.height(), smooth);
    }

    GreyPicture page() {
        return page;
    }

    boolean at(int x, int y) {
        return ridge[y * page.width() + x];
    }
}
