package dev.gouji.read.scan.ink;

/**
 * Pixels of ink that touch one another.
 *
 * @param left first column, from 0
 * @param top first row, from 0
 * @param right first column after it
 * @param bottom first row after it
 * @param pixels how many it has
 * @param inside how many of them are away from the picture's edges
 */
public record Blot(int left, int top, int right, int bottom, int pixels, int inside) {

    /** Its columns. */
    public int width() {
        return right - left;
    }

    /** Its rows. */
    public int height() {
        return bottom - top;
    }

    /** The smallest box around this and another, with the pixels of both. */
    public Blot with(Blot other) {
        return new Blot(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom),
                pixels + other.pixels,
                inside + other.inside);
    }

    /** Whether its box and another's have a pixel in common. */
    public boolean touches(Blot other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** The rows between this and another; 0 where they have a row in common. */
    int gapTo(Blot other) {
        return Math.max(0, Math.max(top - other.bottom, other.top - bottom));
    }

    /** Whether it is at least twice as wide as high, as a dash is. */
    public boolean isFlat() {
        return width() >= 2 * height();
    }
}
