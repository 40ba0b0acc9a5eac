package dev.gouji.read.page.white;

import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A horizontal ruling as it was drawn, piece by piece: a browser draws the border of every column by itself.
 *
 * @param at y, in points
 * @param from where it begins
 * @param to where it ends
 * @param pieces from left to right; those of the rows above and below it may lie on each other
 */
record Bar(double at, double from, double to, List<Ruling> pieces) {

    /** Places nearer to each other are one, in points. */
    static final double SAME = 3;

    /** Pieces further apart across their direction are not on one line. */
    private static final double ACROSS = 1.5;

    /** Pieces further apart along it do not meet; nor is a shorter one the border of a column. */
    private static final double GAP = 1;

    private static final double SHORTEST = 8;

    /** The bars that some rulings make, from top to bottom. */
    static List<Bar> of(List<Ruling> rulings) {
        List<Ruling> pieces = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.horizontal() && ruling.length() >= SHORTEST) {
                pieces.add(ruling);
            }
        }
        pieces.sort(Comparator.comparingDouble(Ruling::at));
        List<Bar> bars = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).at() - pieces.get(start).at() > ACROSS) {
                addLine(new ArrayList<>(pieces.subList(start, i)), bars);
                start = i;
            }
        }
        return bars;
    }

    private static void addLine(List<Ruling> pieces, List<Bar> bars) {
        pieces.sort(Comparator.comparingDouble(Ruling::from));
        double at = pieces.stream().mapToDouble(Ruling::at).average().orElse(0);
        int first = 0;
        double to = pieces.get(0).to();
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).from() - to > GAP) {
                bars.add(bar(at, pieces.subList(first, i), to));
                first = i;
                to = pieces.get(i).to();
            }
            to = Math.max(to, pieces.get(i).to());
        }
        bars.add(bar(at, pieces.subList(first, pieces.size()), to));
    }

    private static Bar bar(double at, List<Ruling> pieces, double to) {
        return new Bar(at, pieces.get(0).from(), to, List.copyOf(pieces));
    }

    /** The x of the places where one piece ends and another begins, ascending. */
    List<Double> joints() {
        return pieces.stream()
                .map(Ruling::from)
                .filter(x -> pieces.stream().anyMatch(piece -> Math.abs(piece.to() - x) <= GAP))
                .distinct()
                .toList();
    }

    /** Whether it is drawn on both sides of a place. */
    boolean covers(double x) {
        return from < x - SAME && to > x + SAME;
    }

    /** Whether one of its pieces is drawn on both sides of a place. */
    boolean runsThrough(double x) {
        return pieces.stream().anyMatch(piece -> piece.from() < x - SAME && piece.to() > x + SAME);
    }

    /** Whether a piece begins or ends at a place. */
    boolean parts(double x) {
        return pieces.stream().anyMatch(piece -> Math.abs(piece.from() - x) < SAME || Math.abs(piece.to() - x) < SAME);
    }

    /** How many of its joints are among some places. */
    long shared(List<Double> places) {
        return joints().stream().filter(joint -> isAmong(joint, places)).count();
    }

    static boolean isAmong(double x, List<Double> places) {
        return places.stream().anyMatch(place -> Math.abs(place - x) < SAME);
    }
}
