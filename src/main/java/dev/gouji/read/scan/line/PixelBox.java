package dev.gouji.read.scan.line;

/**
 * Pixels of a page, the last row and column among them.
 *
 * @param x0 the first column, from 0
 * @param y0 the first row, from 0
 * @param x1 the last column
 * @param y1 the last row
 */
public record PixelBox(int x0, int y0, int x1, int y1) {

    /** Its columns. */
    public int width() {
        return x1 - x0 + 1;
    }

    /** Its rows. */
    public int height() {
        return y1 - y0 + 1;
    }

    /** What it shares with a page of so many columns and rows. */
    public PixelBox within(int width, int height) {
        return new PixelBox(Math.max(0, x0), Math.max(0, y0), Math.min(width - 1, x1), Math.min(height - 1, y1));
    }
}
