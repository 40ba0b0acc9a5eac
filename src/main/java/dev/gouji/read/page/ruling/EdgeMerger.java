package dev.gouji.read.page.ruling;

import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rulings → edges: stretches on one line are joined over small gaps, dashes become lines, doubles become one.
 *
 * <p>Example: two rulings at y 100 and 100.4, x 10 to 50 and 50.5 to 90 → one edge at 100.2, x 10 to 90.
 */
public final class EdgeMerger {

    /** Rulings nearer than this across their direction are on one line. */
    private static final double ACROSS = 1.5;

    /** Gaps up to this are none. */
    private static final double GAP = 0.5;

    /** Pieces up to this length are dashes, and gaps between dashes are no gaps. */
    private static final double DASH = 8;

    private EdgeMerger() {}

    /** Merges the rulings of one direction; the others are left out. */
    public static List<Ruling> merge(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> line = new ArrayList<>();
        List<Ruling> edges = new ArrayList<>();
        double start = Double.NaN;
        for (Ruling ruling : sorted(rulings, horizontal)) {
            if (!line.isEmpty() && ruling.at() - start > ACROSS) {
                mergeLine(line, edges);
                line.clear();
            }
            if (line.isEmpty()) {
                start = ruling.at();
            }
            line.add(ruling);
        }
        mergeLine(line, edges);
        return edges;
    }

    private static List<Ruling> sorted(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> chosen = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.horizontal() == horizontal) {
                chosen.add(ruling);
            }
        }
        chosen.sort(Comparator.comparingDouble(Ruling::at));
        return chosen;
    }

    private static void mergeLine(List<Ruling> line, List<Ruling> edges) {
        line.sort(Comparator.comparingDouble(Ruling::from));
        Ruling edge = null;
        double weight = 0;
        double last = 0;
        for (Ruling piece : line) {
            if (edge != null && piece.from() - edge.to() <= gap(last, piece.length())) {
                double share = piece.length() + 0.01;
                double at = (edge.at() * weight + piece.at() * share) / (weight + share);
                weight += share;
                edge = new Ruling(edge.horizontal(), at, edge.from(), Math.max(edge.to(), piece.to()));
            } else {
                keep(edge, edges);
                edge = piece;
                weight = piece.length() + 0.01;
            }
            last = piece.length();
        }
        keep(edge, edges);
    }

    private static double gap(double before, double after) {
        double longer = Math.max(before, after);
        return longer > DASH ? GAP : Math.max(GAP, Math.min(DASH, 1.5 * longer));
    }

    private static void keep(Ruling edge, List<Ruling> edges) {
        if (edge != null) {
            edges.add(edge);
        }
    }
}
