package dev.gouji.read.ofd;

import dev.gouji.read.ooxml.PartCursor;

/**
 * From an object's own coordinates to those of its page: its matrix, then the corner of its boundary.
 *
 * @param a to {@code f} are the matrix, as {@code CTM} writes it
 * @param x the corner, in millimetres
 */
record Placement(double a, double b, double c, double d, double e, double f, double x, double y) {

    /** The placement of the object on which the cursor stands, whose page begins at an offset. */
    static Placement of(PartCursor cursor, double offsetX, double offsetY) {
        double[] matrix = Numbers.of(cursor.attribute("CTM"));
        double[] boundary = Numbers.of(cursor.attribute("Boundary"));
        double left = offsetX + (boundary.length == 4 ? boundary[0] : 0);
        double top = offsetY + (boundary.length == 4 ? boundary[1] : 0);
        return matrix.length == 6
                ? new Placement(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5], left, top)
                : new Placement(1, 0, 0, 1, 0, 0, left, top);
    }

    double x(double ownX, double ownY) {
        return a * ownX + c * ownY + e + x;
    }

    double y(double ownX, double ownY) {
        return b * ownX + d * ownY + f + y;
    }

    /** How much longer the level, or the upright, becomes. */
    double stretch(boolean level) {
        return level ? Math.hypot(a, b) : Math.hypot(c, d);
    }

    /** Quarters clockwise by which it turns; -1 when it tilts or mirrors. */
    int turn() {
        double length = Math.hypot(a, b);
        if (length == 0 || a * d - b * c <= 0) {
            return -1;
        }
        double tilt = 0.09;
        if (Math.abs(b / length) < tilt) {
            return a > 0 ? 0 : 2;
        }
        if (Math.abs(a / length) < tilt) {
            return b > 0 ? 1 : 3;
        }
        return -1;
    }
}
