package dev.gouji.read.scan.picture;

/**
 * A page of ink and paper alone → the same with soft edges: strokes that a threshold broke into pieces come together again, as
 * readers expect them.
 */
public final class Softening {

    /** What is neither nearly black nor nearly white is a shade, of 255. */
    private static final int NEARLY = 40;

    /** Of a page of ink and paper alone so few pixels have a shade. */
    private static final double FEW = 0.002;

    private Softening() {}

    /** The page softened where it has no shades; else as it is. */
    public static GreyPicture of(GreyPicture page) {
        return hasShades(page) ? page : softened(page);
    }

    private static boolean hasShades(GreyPicture page) {
        int shades = 0;
        for (byte pixel : page.grey()) {
            int grey = pixel & 0xFF;
            shades += grey > NEARLY && grey < 255 - NEARLY ? 1 : 0;
        }
        return shades > FEW * page.grey().length;
    }

    /** Each pixel mixed with its neighbours, which count half, and those at its corners, which count a quarter. */
    private static GreyPicture softened(GreyPicture page) {
        int width = page.width();
        int height = page.height();
        byte[] soft = page.grey().clone();
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int sum = row(page, x, y - 1) + 2 * row(page, x, y) + row(page, x, y + 1);
                soft[y * width + x] = (byte) (sum / 16);
            }
        }
        return new GreyPicture(width, height, soft);
    }

    private static int row(GreyPicture page, int x, int y) {
        return page.at(x - 1, y) + 2 * page.at(x, y) + page.at(x + 1, y);
    }
}
