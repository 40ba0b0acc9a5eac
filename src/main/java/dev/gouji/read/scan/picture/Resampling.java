package dev.gouji.read.scan.picture;

/** A picture → the same with fewer or more pixels, or turned by quarters. */
public final class Resampling {

    private Resampling() {}

    /**
     * The same picture with {@code factor} times the pixels along each side: fewer are means of the old, more lie between them.
     */
    public static GreyPicture scaled(GreyPicture picture, double factor) {
        int width = Math.max(1, (int) Math.round(picture.width() * factor));
        return sized(picture, width, Math.max(1, (int) Math.round(picture.height() * factor)));
    }

    /** The same picture as high, and with {@code factor} times the pixels from left to right. */
    public static GreyPicture pressed(GreyPicture picture, double factor) {
        return sized(picture, Math.max(1, (int) Math.round(picture.width() * factor)), picture.height());
    }

    private static GreyPicture sized(GreyPicture picture, int width, int height) {
        byte[] pixels = new byte[width * height];
        double[][] across = weights(picture.width(), width);
        double[][] down = weights(picture.height(), height);
        double[] row = new double[picture.width()];
        for (int y = 0; y < height; y++) {
            mixRows(picture, down[y], row);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) Math.round(mix(row, across[x]));
            }
        }
        return new GreyPicture(width, height, pixels);
    }

    /** For each new pixel: the first old one that it takes from, and how much of that and of those behind it. */
    private static double[][] weights(int from, int to) {
        double[][] all = new double[to][];
        double step = (double) from / to;
        for (int i = 0; i < to; i++) {
            double middle = (i + 0.5) * step;
            double reach = Math.max(1, step);
            int first = Math.max(0, (int) Math.floor(middle - reach));
            int last = Math.min(from - 1, (int) Math.ceil(middle + reach) - 1);
            double[] one = new double[last - first + 2];
            one[0] = first;
            double sum = 0;
            for (int k = first; k <= last; k++) {
                one[k - first + 1] = Math.max(0, 1 - Math.abs(k + 0.5 - middle) / reach);
                sum += one[k - first + 1];
            }
            for (int k = 1; k < one.length; k++) {
                one[k] /= sum;
            }
            all[i] = one;
        }
        return all;
    }

    private static void mixRows(GreyPicture picture, double[] weights, double[] row) {
        int first = (int) weights[0];
        for (int x = 0; x < row.length; x++) {
            double sum = 0;
            for (int k = 1; k < weights.length; k++) {
                sum += weights[k] * picture.at(x, first + k - 1);
            }
            row[x] = sum;
        }
    }

    private static double mix(double[] row, double[] weights) {
        int first = (int) weights[0];
        double sum = 0;
        for (int k = 1; k < weights.length; k++) {
            sum += weights[k] * row[first + k - 1];
        }
        return sum;
    }

    /** A part of a picture, from one column and row to before another; null where nothing is left of it. */
    public static GreyPicture cut(GreyPicture picture, int x0, int y0, int x1, int y1) {
        int left = Math.max(0, x0);
        int top = Math.max(0, y0);
        int width = Math.min(picture.width(), x1) - left;
        int height = Math.min(picture.height(), y1) - top;
        if (width < 1 || height < 1) {
            return null;
        }
        byte[] part = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(picture.grey(), (top + y) * picture.width() + left, part, y * width, width);
        }
        return new GreyPicture(width, height, part);
    }

    /** The same picture turned by so many quarters clockwise. */
    public static GreyPicture turned(GreyPicture picture, int quarters) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> flipped(transposed(picture), true);
            case 2 -> flipped(flipped(picture, true), false);
            case 3 -> flipped(transposed(picture), false);
            default -> picture;
        };
    }

    /** The same picture with rows and columns exchanged: what ran from left to right runs from top to bottom. */
    public static GreyPicture transposed(GreyPicture picture) {
        int width = picture.width();
        int height = picture.height();
        byte[] from = picture.grey();
        byte[] to = new byte[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                to[x * height + y] = from[y * width + x];
            }
        }
        return new GreyPicture(height, width, to);
    }

    private static GreyPicture flipped(GreyPicture picture, boolean leftAndRight) {
        int width = picture.width();
        int height = picture.height();
        byte[] to = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = leftAndRight ? y * width + width - 1 - x : (height - 1 - y) * width + x;
                to[at] = picture.grey()[y * width + x];
            }
        }
        return new GreyPicture(width, height, to);
    }
}
