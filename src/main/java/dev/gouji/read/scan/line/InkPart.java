package dev.gouji.read.scan.line;

/** Pixels of ink that touch one another, as they are gathered. Coordinates are those of the box that is looked at. */
final class InkPart {

    /** What it is. */
    enum Role {
        /** A stroke of writing. */
        WRITING,
        /** Too small to be one. */
        SPECK,
        /** Of the ruling around the cell. */
        FRAME
    }

    private int x0 = Integer.MAX_VALUE;
    private int y0 = Integer.MAX_VALUE;
    private int x1 = -1;
    private int y1 = -1;
    private int pixels;
    private Role role = Role.WRITING;

    void add(int x, int y) {
        x0 = Math.min(x0, x);
        y0 = Math.min(y0, y);
        x1 = Math.max(x1, x);
        y1 = Math.max(y1, y);
        pixels++;
    }

    int x0() {
        return x0;
    }

    int y0() {
        return y0;
    }

    int x1() {
        return x1;
    }

    int y1() {
        return y1;
    }

    int width() {
        return x1 - x0 + 1;
    }

    int height() {
        return y1 - y0 + 1;
    }

    int pixels() {
        return pixels;
    }

    Role role() {
        return role;
    }

    void is(Role other) {
        role = other;
    }

    /** How many rows it shares with others, from one to another. */
    int rowsWithin(int top, int bottom) {
        return Math.min(y1, bottom) - Math.max(y0, top) + 1;
    }

    /** Whether a gap no wider than this parts two. */
    boolean isNear(InkPart other, int gap) {
        int across = Math.max(other.x0 - x1, x0 - other.x1);
        int down = Math.max(other.y0 - y1, y0 - other.y1);
        return across <= gap && down <= gap;
    }
}
