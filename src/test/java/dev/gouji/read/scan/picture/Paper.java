package dev.gouji.read.scan.picture;

import java.util.Arrays;

/** A page to draw on, of even paper, for tests. Coordinates are pixels. */
public final class Paper {

    private final int width;
    private final byte[] grey;

    /** White paper. */
    public Paper(int width, int height) {
        this.width = width;
        this.grey = new byte[width * height];
        Arrays.fill(grey, (byte) PaperLevel.PAPER);
    }

    /** Fills a box, its last row and column too. */
    public Paper box(int x0, int y0, int x1, int y1, int shade) {
        for (int y = y0; y <= y1; y++) {
            Arrays.fill(grey, y * width + x0, y * width + x1 + 1, (byte) shade);
        }
        return this;
    }

    /** A ruling from left to right, two pixels thick. */
    public Paper level(int y, int from, int to) {
        return box(from, y, to, y + 1, 30);
    }

    /** A ruling from top to bottom, two pixels thick. */
    public Paper upright(int x, int from, int to) {
        return box(x, from, x + 1, to, 30);
    }

    /** A grid of so many equal cells. */
    public Paper grid(int x0, int y0, int columns, int rows, int wide, int high) {
        for (int row = 0; row <= rows; row++) {
            level(y0 + row * high, x0, x0 + columns * wide + 1);
        }
        for (int column = 0; column <= columns; column++) {
            upright(x0 + column * wide, y0, y0 + rows * high + 1);
        }
        return this;
    }

    /** Something like a character: a frame with a stroke in it. */
    public Paper character(int x, int y, int size) {
        box(x, y, x + size, y + 2, 40);
        box(x, y + size - 2, x + size, y + size, 40);
        box(x, y, x + 2, y + size, 40);
        box(x + size - 2, y, x + size, y + size, 40);
        return box(x + size / 2, y, x + size / 2 + 1, y + size, 40);
    }

    /** The page. */
    public GreyPicture picture() {
        return new GreyPicture(width, grey.length / width, grey.clone());
    }
}
