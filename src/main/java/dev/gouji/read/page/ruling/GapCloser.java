package dev.gouji.read.page.ruling;

import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Edges with gaps in them → edges without.
 *
 * <p>Some producers leave out every crossing, some lose pieces of a line. Two edges on one line are one where the gap
 * between them is narrow, or an edge across runs through it; but not where each of them ends at an edge across of its
 * own: there one table ends and another begins.
 */
final class GapCloser {

    /** The widest gap at a crossing, in points. */
    private static final double WIDEST = 9;

    /** The widest gap anywhere, in points. */
    private static final double SLIP = 5;

    /** An edge that stands nearer to an end than this ends it, in points. */
    private static final double AT_END = 0.7;

    /** Edges further apart across their direction are not on one line. */
    private static final double ONE_LINE = 1;

    private GapCloser() {}

    /**
     * Closes the gaps of edges of one direction.
     *
     * @param edges of one direction
     * @param across edges of the other direction
     */
    static List<Ruling> close(List<Ruling> edges, List<Ruling> across) {
        List<Ruling> sorted = new ArrayList<>(edges);
        sorted.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
        List<Ruling> crossing = new ArrayList<>(across);
        crossing.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> closed = new ArrayList<>();
        Ruling last = null;
        for (Ruling edge : sorted) {
            if (last != null && isOneEdge(last, edge, crossing)) {
                last = new Ruling(last.horizontal(), last.at(), last.from(), Math.max(last.to(), edge.to()));
            } else {
                if (last != null) {
                    closed.add(last);
                }
                last = edge;
            }
        }
        if (last != null) {
            closed.add(last);
        }
        return closed;
    }

    private static boolean isOneEdge(Ruling before, Ruling after, List<Ruling> crossing) {
        double gap = after.from() - before.to();
        if (Math.abs(before.at() - after.at()) > ONE_LINE || gap <= 0 || gap > WIDEST) {
            return false;
        }
        boolean through = false;
        double leftmost = Double.MAX_VALUE;
        double rightmost = -Double.MAX_VALUE;
        for (int i = first(crossing, before.to() - AT_END);
                i < crossing.size() && crossing.get(i).at() < after.from() + AT_END;
                i++) {
            Ruling other = crossing.get(i);
            if (before.at() > other.from() - WIDEST && before.at() < other.to() + WIDEST) {
                through |= other.at() > before.to() && other.at() < after.from();
                leftmost = Math.min(leftmost, other.at());
                rightmost = Math.max(rightmost, other.at());
            }
        }
        boolean parts = leftmost < before.to() + AT_END && rightmost > after.from() - AT_END && gap > 2 * AT_END;
        return through || (gap <= SLIP && !parts);
    }

    private static int first(List<Ruling> edges, double at) {
        int low = 0;
        int high = edges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges.get(middle).at() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
