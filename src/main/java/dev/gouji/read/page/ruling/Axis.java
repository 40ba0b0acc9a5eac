package dev.gouji.read.page.ruling;

import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The places along one axis at which a table is parted, in ascending order.
 *
 * <p>Edges that stand nearer to each other than {@link #SNAP} are one place (double lines, lines slightly off).
 */
final class Axis {

    /** Nothing readable fits between two lines this near. */
    static final double SNAP = 3.5;

    /** How far edges must reach beyond the last one across them to imply a border that is not drawn. */
    private static final double IMPLIED = 6;

    /** A single edge that reaches out further than this is a stray line. */
    private static final double STRAY = 60;

    private final double[] places;

    private Axis(double[] places) {
        this.places = places;
    }

    /**
     * The axis across some edges.
     *
     * @param edges those that part the axis
     * @param along those that run along it: where they reach beyond the others, a border is implied
     */
    static Axis of(List<Ruling> edges, List<Ruling> along) {
        double[] at = edges.stream().mapToDouble(Ruling::at).sorted().toArray();
        List<Double> places = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < at.length; i++) {
            if (i + 1 == at.length || at[i + 1] - at[start] > SNAP) {
                places.add(Arrays.stream(at, start, i + 1).average().orElse(at[start]));
                start = i + 1;
            }
        }
        if (!places.isEmpty() && along.size() > 1) {
            double first = places.get(0);
            double last = places.get(places.size() - 1);
            double before = reach(along.stream().mapToDouble(edge -> first - edge.from()));
            double after = reach(along.stream().mapToDouble(edge -> edge.to() - last));
            if (before > IMPLIED) {
                places.add(0, first - before);
            }
            if (after > IMPLIED) {
                places.add(last + after);
            }
        }
        return new Axis(places.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** How far edges reach out: the longest if it is no longer than a row of a header, else the second longest. */
    private static double reach(DoubleStream reaches) {
        double[] sorted = reaches.sorted().toArray();
        double longest = sorted[sorted.length - 1];
        return longest <= STRAY ? longest : sorted[sorted.length - 2];
    }

    List<Double> places() {
        return Arrays.stream(places).boxed().toList();
    }

    /** How many stretches there are between the places. */
    int stretches() {
        return Math.max(0, places.length - 1);
    }

    double start(int stretch) {
        return places[stretch];
    }

    double end(int stretch) {
        return places[stretch + 1];
    }

    /** The index of the place nearest to a coordinate. */
    int nearest(double at) {
        int found = Arrays.binarySearch(places, at);
        if (found >= 0) {
            return found;
        }
        int next = -found - 1;
        if (next == 0) {
            return 0;
        }
        if (next == places.length) {
            return next - 1;
        }
        return at - places[next - 1] <= places[next] - at ? next - 1 : next;
    }

    /** The stretch that holds a coordinate; -1 outside. */
    int stretch(double at) {
        if (places.length < 2 || at < places[0] || at > places[places.length - 1]) {
            return -1;
        }
        int found = Arrays.binarySearch(places, at);
        int stretch = found >= 0 ? found : -found - 2;
        return Math.min(stretch, places.length - 2);
    }
}
