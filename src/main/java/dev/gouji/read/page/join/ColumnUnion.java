package dev.gouji.read.page.join;

import dev.gouji.document.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The columns of two pieces of one table, laid on each other.
 *
 * <p>A piece knows only those column edges that its own rows draw: the header of table 二 has four columns, the row of a
 * single figure has two.
 */
final class ColumnUnion {

    /** Edges of two pages that stand for one edge differ by less, in points. */
    private static final double SAME = 3;

    /** The share of the inner edges of the piece with fewer of them that the other one must have. */
    private static final double AGREEMENT = 0.8;

    /** So many edges of a piece that lacks columns tell that it is the same table. */
    private static final int TELLING = 5;

    /** White space may move an edge by this share of the column before it. */
    private static final double WANDERING = 0.4;

    private final double[] edges;
    private final double[] upper;
    private final double[] lower;

    private ColumnUnion(double[] edges, double[] upper, double[] lower) {
        this.edges = edges;
        this.upper = upper;
        this.lower = lower;
    }

    /** The union, or null when the columns do not agree. */
    static ColumnUnion of(List<Double> above, List<Double> below) {
        double[] upper = array(above);
        double[] lower = array(below);
        if (upper.length < 2 || lower.length < 2) {
            return null;
        }
        beginWithColumn(upper, lower);
        // pages for printing on both sides have their margins mirrored
        double shift = upper[0] - lower[0];
        double[] moved = Arrays.stream(lower).map(edge -> edge + shift).toArray();
        if (Math.abs(upper[upper.length - 1] - moved[moved.length - 1]) > SAME) {
            moved = lower;
            if (!isRightPart(upper, lower)) {
                return null;
            }
        }
        return of(upper, moved);
    }

    /** As {@link #of}, for edges that white space tells: those of the lower piece move to those of the upper one. */
    static ColumnUnion ofWhite(List<Double> above, List<Double> below) {
        double[] upper = array(above);
        double[] lower = array(below);
        int from = 0;
        for (int i = 1; i < lower.length; i++) {
            int nearest = from;
            for (int j = from + 1; j < upper.length; j++) {
                nearest = Math.abs(upper[j] - lower[i]) <= Math.abs(upper[nearest] - lower[i]) ? j : nearest;
            }
            double column = upper[nearest] - upper[Math.max(0, nearest - 1)];
            if (nearest == from || Math.abs(upper[nearest] - lower[i]) > WANDERING * column) {
                return null;
            }
            lower[i] = upper[nearest];
            from = nearest;
        }
        lower[0] = upper[0];
        return from == upper.length - 1 ? new ColumnUnion(upper, upper, lower) : null;
    }

    private static ColumnUnion of(double[] upper, double[] moved) {
        double[] fewer = upper.length <= moved.length ? upper : moved;
        double[] more = fewer == upper ? moved : upper;
        long inner = fewer.length - 2L;
        long shared = Arrays.stream(fewer, 1, fewer.length - 1)
                .filter(edge -> Arrays.stream(more).anyMatch(other -> Math.abs(other - edge) < SAME))
                .count();
        if (shared < AGREEMENT * inner) {
            return null;
        }
        double[] all = DoubleStream.concat(
                        Arrays.stream(upper),
                        Arrays.stream(moved)
                                .filter(edge -> Arrays.stream(upper).noneMatch(other -> Math.abs(other - edge) < SAME)))
                .sorted()
                .toArray();
        return new ColumnUnion(all, upper, moved);
    }

    /**
     * Whether the lower piece stands under the right columns of the upper one. A browser does not draw the cell of a
     * group again on a page that lies within the group.
     */
    private static boolean isRightPart(double[] upper, double[] lower) {
        return lower.length >= TELLING
                && Math.abs(upper[upper.length - 1] - lower[lower.length - 1]) < SAME
                && Arrays.stream(upper, 1, upper.length - 1).anyMatch(edge -> Math.abs(edge - lower[0]) < SAME);
    }

    /** Where only the label of a group tells where the lower piece begins, it begins with the first column. */
    private static void beginWithColumn(double[] upper, double[] lower) {
        boolean within = upper.length > 2 && lower[0] > upper[0] - SAME && lower[0] < upper[1] - SAME;
        if (within && Math.abs(upper[1] - lower[1]) < SAME) {
            lower[0] = upper[0];
        }
    }

    /** How many columns on the left the lower piece does not draw. */
    int undrawn() {
        return nearest(lower[0]);
    }

    List<Double> edges() {
        return Arrays.stream(edges).boxed().toList();
    }

    /** Whether the cells of the upper piece stand on the columns of the union already. */
    boolean keepsUpper() {
        return edges.length == upper.length;
    }

    Cell widenUpper(Cell cell) {
        return widen(cell, upper);
    }

    Cell widenLower(Cell cell) {
        return widen(cell, lower);
    }

    private Cell widen(Cell cell, double[] own) {
        int from = nearest(own[cell.column()]);
        int to = nearest(own[cell.column() + cell.columnSpan()]);
        return new Cell(cell.row(), from, cell.rowSpan(), Math.max(1, to - from), cell.seen(), cell.place());
    }

    private static double[] array(List<Double> edges) {
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private int nearest(double edge) {
        int best = 0;
        for (int i = 1; i < edges.length; i++) {
            if (Math.abs(edges[i] - edge) < Math.abs(edges[best] - edge)) {
                best = i;
            }
        }
        return best;
    }
}
