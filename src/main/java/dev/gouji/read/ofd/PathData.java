package dev.gouji.read.ofd;

import dev.gouji.document.Reason;
import dev.gouji.read.bound.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** The abbreviated data of a path: {@code M 0 0 L 10 0 L 10 5 C} → its straight stretches and its bounds. */
final class PathData {

    /** What has more is an outline. */
    private static final int SIDES_OF_A_RECTANGLE = 4;

    private static final int MOST_WORDS = 2_000_000;

    private final List<double[]> lines = new ArrayList<>();
    private final double[] bounds = {
        Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
    };
    private final Placement placement;
    private boolean straight = true;
    private double startX;
    private double startY;
    private double x;
    private double y;

    private PathData(Placement placement) {
        this.placement = placement;
    }

    static PathData of(String text, Placement placement) {
        PathData path = new PathData(placement);
        String[] words = Numbers.GAP.split(text.strip(), MOST_WORDS);
        int at = 0;
        while (at < words.length) {
            at = path.take(words, at);
        }
        return path;
    }

    /** A curve ends at the last two of its numbers. */
    private int bend(String[] words, int at, int numbers) {
        straight = false;
        moveTo(number(words, at + numbers - 1), number(words, at + numbers));
        return at + numbers + 1;
    }

    private int take(String[] words, int at) {
        switch (words[at]) {
            case "S", "M" -> {
                moveTo(number(words, at + 1), number(words, at + 2));
                startX = x;
                startY = y;
                return at + 3;
            }
            case "L" -> {
                lineTo(number(words, at + 1), number(words, at + 2));
                return at + 3;
            }
            case "Q" -> {
                return bend(words, at, 4);
            }
            case "B" -> {
                return bend(words, at, 6);
            }
            case "A" -> {
                return bend(words, at, 7);
            }
            case "C" -> {
                lineTo(startX, startY);
                return at + 1;
            }
            default -> {
                return at + 1;
            }
        }
    }

    private static double number(String[] words, int at) {
        double value = at < words.length ? Numbers.parse(words[at]) : Double.NaN;
        return Double.isFinite(value) ? value : 0;
    }

    private void moveTo(double toX, double toY) {
        x = toX;
        y = toY;
        double pageX = placement.x(x, y);
        double pageY = placement.y(x, y);
        bounds[0] = Math.min(bounds[0], pageX);
        bounds[1] = Math.min(bounds[1], pageY);
        bounds[2] = Math.max(bounds[2], pageX);
        bounds[3] = Math.max(bounds[3], pageY);
    }

    private void lineTo(double toX, double toY) {
        double fromX = placement.x(x, y);
        double fromY = placement.y(x, y);
        moveTo(toX, toY);
        lines.add(new double[] {fromX, fromY, placement.x(x, y), placement.y(x, y)});
    }

    void stroke(PageDraft page) throws UnreadableException {
        if (!straight && bounds[0] <= bounds[2]) {
            page.addInk(bounds, Reason.DRAWING);
        }
        for (double[] line : lines) {
            page.addLine(line[0], line[1], line[2], line[3]);
        }
    }

    void fill(PageDraft page, Paint paint, boolean opaque) throws UnreadableException {
        if (bounds[0] > bounds[2]) {
            return;
        }
        if (paint.filled() && (!straight || lines.size() > SIDES_OF_A_RECTANGLE)) {
            page.addInk(bounds, Reason.DRAWING);
        }
        if (straight) {
            page.addFilled(bounds[0], bounds[1], bounds[2], bounds[3], paint, opaque);
        }
    }

    /** Left, top, right and bottom on the page, in millimetres. */
    double[] bounds() {
        return bounds;
    }
}
