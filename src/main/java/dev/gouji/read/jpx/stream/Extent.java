package dev.gouji.read.jpx.stream;

/**
 * A rectangle on a grid.
 *
 * @param x0 its first column
 * @param y0 its first row
 * @param x1 the column behind its last
 * @param y1 the row behind its last
 */
public record Extent(int x0, int y0, int x1, int y1) {

    /** How many columns, none at least. */
    public int width() {
        return Math.max(0, x1 - x0);
    }

    /** How many rows, none at least. */
    public int height() {
        return Math.max(0, y1 - y0);
    }

    /** Whether nothing lies in it. */
    public boolean isEmpty() {
        return x1 <= x0 || y1 <= y0;
    }

    /** What of it falls on a grid that is coarser by so much. */
    public Extent over(int across, int down) {
        return new Extent(up(x0, across), up(y0, down), up(x1, across), up(y1, down));
    }

    /** What is in both. */
    public Extent within(Extent other) {
        return new Extent(
                Math.max(x0, other.x0), Math.max(y0, other.y0), Math.min(x1, other.x1), Math.min(y1, other.y1));
    }

    /** What of it falls on every second column, or row, that begins with the second where it is a high band. */
    public Extent band(int level, int highAcross, int highDown) {
        long size = 1L << level;
        long left = size / 2 * highAcross;
        long top = size / 2 * highDown;
        return new Extent(up(x0 - left, size), up(y0 - top, size), up(x1 - left, size), up(y1 - top, size));
    }

    /** Rounded up. */
    private static int up(long place, long size) {
        return (int) -Math.floorDiv(-place, size);
    }
}
