package dev.gouji.read.pdf.draw;

import dev.gouji.document.Place.Box;
import java.awt.geom.Rectangle2D;

/**
 * How large a page is drawn, and where its places are then.
 *
 * @param scale pixels a point
 * @param width of the page, in pixels
 * @param height of the page, in pixels
 */
record SheetSize(double scale, int width, int height) {

    /** The height of a digit or an ideograph, in em. */
    static final double LETTER = 0.8;

    private static final double PIXELS_A_POINT = 150.0 / 72;

    /** An A2 page at full scale; a page may claim to be far larger. */
    private static final double MOST_PIXELS = 9_000_000;

    private static final double LONGEST_SIDE = 10_000;

    /** Cells are drawn inside their edges, so that rulings, edges and cells can all be seen. */
    private static final double INSET = 3;

    /** The size for a page of a width and height in points: as wanted, or as large as may be. */
    static SheetSize of(double width, double height) {
        double across = Math.max(1, width);
        double down = Math.max(1, height);
        double scale = Math.min(PIXELS_A_POINT, Math.sqrt(MOST_PIXELS / (across * down)));
        scale = Math.min(scale, LONGEST_SIDE / Math.max(across, down));
        return new SheetSize(scale, pixels(across, scale), pixels(down, scale));
    }

    private static int pixels(double points, double scale) {
        return (int) Math.max(1, Math.floor(points * scale));
    }

    /** A box of the page, in pixels. */
    Rectangle2D on(Box box) {
        double x = x(box.x0());
        double y = y(box.y0());
        return new Rectangle2D.Double(x, y, x(box.x1()) - x, y(box.y1()) - y);
    }

    /** A box of the page without its rim, in pixels. */
    Rectangle2D inside(Box box) {
        Rectangle2D outer = on(box);
        double x = Math.min(INSET, outer.getWidth() / 4);
        double y = Math.min(INSET, outer.getHeight() / 4);
        return new Rectangle2D.Double(
                outer.getX() + x, outer.getY() + y, outer.getWidth() - 2 * x, outer.getHeight() - 2 * y);
    }

    /** In pixels from the left; what lies far outside is put just outside. */
    double x(double points) {
        return Math.max(-20, Math.min(width + 20, points * scale));
    }

    /** In pixels from the top; what lies far outside is put just outside. */
    double y(double points) {
        return Math.max(-20, Math.min(height + 20, points * scale));
    }
}
