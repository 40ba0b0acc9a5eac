package dev.gouji.read.pdf.page;

import dev.gouji.read.page.content.Grounds;
import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Path operators → rulings: keeps what runs along an axis and is thin; backgrounds, curves and slopes are no rulings, and
 * of these the curves and slopes are ink.
 *
 * <p>Coordinates are those of the page as displayed.
 */
final class PathTracer {

    /** Ink thicker than this is a background. */
    private static final double THICKEST_RULING = 3.5;

    /** How far from its axis the end of a line may stand. */
    private static final double SLOPE = 0.8;

    /** A rectangle whose sides differ by less than this share points in no direction. */
    private static final double DOT = 0.7;

    private static final int CORNERS_OF_A_RECTANGLE = 5;

    /** A page with more straight lines is a drawing, not one with tables. */
    private static final int MOST_RULINGS = 500_000;

    /** A path of more points is a drawing: what it goes on with is left out. */
    private static final int MOST_POINTS = 1_000_000;

    private final List<Ruling> rulings = new ArrayList<>();
    private final Grounds grounds = new Grounds();
    private final InkTrace inks;

    private double[] points = new double[64];
    private int[] starts = new int[16];
    private boolean[] curved = new boolean[16];
    private int pointCount;
    private int subpaths;
    private int outlines;

    /** A tracer that tells of ink that is no ruling. */
    PathTracer(InkTrace inks) {
        this.inks = inks;
    }

    /** In the order of the page's content; none when there are more than any page with tables has. */
    List<Ruling> rulings() {
        return rulings.size() > MOST_RULINGS ? List.of() : rulings;
    }

    /** How many curved shapes were filled: letters drawn as outlines, if there are many. */
    int outlines() {
        return outlines;
    }

    void move(double x, double y) {
        if (pointCount == MOST_POINTS) {
            return;
        }
        if (subpaths == starts.length) {
            starts = Arrays.copyOf(starts, subpaths * 2);
            curved = Arrays.copyOf(curved, subpaths * 2);
        }
        starts[subpaths] = pointCount;
        curved[subpaths] = false;
        subpaths++;
        add(x, y);
    }

    void line(double x, double y) {
        if (subpaths == 0) {
            move(x, y);
        } else {
            add(x, y);
        }
    }

    /** A curve is remembered by its end alone; it can be part of an outline but never a ruling. */
    void curve(double x, double y) {
        line(x, y);
        curved[subpaths - 1] = true;
    }

    void close() {
        if (subpaths > 0) {
            int first = starts[subpaths - 1];
            add(points[2 * first], points[2 * first + 1]);
        }
    }

    /** Narrows the clip to the bounds of the path. */
    void clip(PaintState state) {
        if (pointCount == 0) {
            return;
        }
        double[] bounds = bounds(0, pointCount);
        state.clip(bounds[0], bounds[1], bounds[2], bounds[3]);
    }

    void forget() {
        pointCount = 0;
        subpaths = 0;
    }

    /** Takes the lines of the path as drawn with a pen of a width in points. */
    void stroke(double pen, PaintState paint) {
        stroke(pen, paint, false);
    }

    /** The same; {@code filled} where they are the rims of what was filled. */
    void stroke(double pen, PaintState paint, boolean filled) {
        for (int subpath = 0; subpath < subpaths; subpath++) {
            int end = subpath + 1 < subpaths ? starts[subpath + 1] : pointCount;
            if (curved[subpath]) {
                inks.drawn(bounds(starts[subpath], end), paint, Grounds.isWhite(paint.pen), filled);
                continue;
            }
            for (int point = starts[subpath]; point + 1 < end; point++) {
                if (isSlope(point, point + 1)) {
                    inks.drawn(bounds(point, point + 2), paint, Grounds.isWhite(paint.pen), filled);
                } else if (pen <= THICKEST_RULING) {
                    rule(points[2 * point], points[2 * point + 1], points[2 * point + 2], points[2 * point + 3]);
                }
            }
        }
    }

    /** The rectangles that the lines of the path cover when they are drawn with a pen too thick for a ruling. */
    List<double[]> bars(double pen) {
        List<double[]> bars = new ArrayList<>();
        if (pen <= THICKEST_RULING) {
            return bars;
        }
        for (int subpath = 0; subpath < subpaths; subpath++) {
            int end = subpath + 1 < subpaths ? starts[subpath + 1] : pointCount;
            for (int point = starts[subpath]; point + 1 < end && !curved[subpath]; point++) {
                double[] bar = bounds(point, point + 2);
                if (Math.min(bar[2] - bar[0], bar[3] - bar[1]) < SLOPE) {
                    boolean level = bar[2] - bar[0] > bar[3] - bar[1];
                    bars.add(new double[] {
                        bar[0] - (level ? 0 : pen / 2),
                        bar[1] - (level ? pen / 2 : 0),
                        bar[2] + (level ? 0 : pen / 2),
                        bar[3] + (level ? pen / 2 : 0)
                    });
                }
            }
        }
        return bars;
    }

    /** The rectangle that a fill of the path would cover; null when it is anything but one upright rectangle. */
    double[] rectangle() {
        if (subpaths != 1 || curved[0] || pointCount < 4 || pointCount > CORNERS_OF_A_RECTANGLE) {
            return null;
        }
        double[] bounds = bounds();
        for (int point = 0; point < pointCount; point++) {
            double x = points[2 * point];
            double y = points[2 * point + 1];
            boolean atSide = Math.min(x - bounds[0], bounds[2] - x) < SLOPE;
            boolean atEnd = Math.min(y - bounds[1], bounds[3] - y) < SLOPE;
            if (!atSide || !atEnd) {
                return null;
            }
        }
        return bounds;
    }

    /** Takes the thin rectangles of the path, and remembers the others as grounds that text can stand on. */
    void fill(PaintState paint, boolean opaque) {
        for (int subpath = 0; subpath < subpaths; subpath++) {
            int end = subpath + 1 < subpaths ? starts[subpath + 1] : pointCount;
            int corners = end - starts[subpath];
            if (curved[subpath] || corners < 2) {
                outlines++;
                inks.drawn(bounds(starts[subpath], end), paint, Grounds.isWhite(paint.fill), true);
                continue;
            }
            boolean shape = corners > CORNERS_OF_A_RECTANGLE || isSloped(starts[subpath], end);
            if (shape) {
                inks.drawn(bounds(starts[subpath], end), paint, Grounds.isWhite(paint.fill), true);
            }
            double[] bounds = bounds(starts[subpath], end);
            double width = bounds[2] - bounds[0];
            double height = bounds[3] - bounds[1];
            if (Math.min(width, height) > THICKEST_RULING) {
                boolean told = opaque && !shape;
                grounds.add(paint.clipped(bounds), told ? paint.fill : null);
            } else if (!shape) {
                double x = (bounds[0] + bounds[2]) / 2;
                double y = (bounds[1] + bounds[3]) / 2;
                // a dot is part of a line either way
                if (width >= DOT * height) {
                    add(new Ruling(true, y, bounds[0], bounds[2]));
                }
                if (height >= DOT * width) {
                    add(new Ruling(false, x, bounds[1], bounds[3]));
                }
            }
        }
    }

    /** Left, top, right and bottom of the path so far, which must not be empty. */
    double[] bounds() {
        return bounds(0, pointCount);
    }

    /** What text can stand on, so far. */
    Grounds grounds() {
        return grounds;
    }

    /** Whether a side of a shape runs along no axis, the one that closes it among them: a slash, a triangle. */
    private boolean isSloped(int from, int to) {
        boolean sloped = isSlope(to - 1, from);
        for (int point = from; point + 1 < to; point++) {
            sloped |= isSlope(point, point + 1);
        }
        return sloped;
    }

    private boolean isSlope(int one, int other) {
        double dx = Math.abs(points[2 * other] - points[2 * one]);
        double dy = Math.abs(points[2 * other + 1] - points[2 * one + 1]);
        return dx > SLOPE && dy > SLOPE;
    }

    private void add(Ruling ruling) {
        if (rulings.size() <= MOST_RULINGS) {
            rulings.add(ruling);
        }
    }

    private void rule(double x0, double y0, double x1, double y1) {
        double dx = Math.abs(x1 - x0);
        double dy = Math.abs(y1 - y0);
        if (dy <= SLOPE && dx > dy) {
            add(new Ruling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
        } else if (dx <= SLOPE && dy > dx) {
            add(new Ruling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
        }
    }

    private double[] bounds(int from, int to) {
        double[] box = {points[2 * from], points[2 * from + 1], points[2 * from], points[2 * from + 1]};
        for (int point = from + 1; point < to; point++) {
            box[0] = Math.min(box[0], points[2 * point]);
            box[1] = Math.min(box[1], points[2 * point + 1]);
            box[2] = Math.max(box[2], points[2 * point]);
            box[3] = Math.max(box[3], points[2 * point + 1]);
        }
        return box;
    }

    private void add(double x, double y) {
        if (pointCount == MOST_POINTS) {
            return;
        }
        if (2 * pointCount == points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[2 * pointCount] = x;
        points[2 * pointCount + 1] = y;
        pointCount++;
    }
}
