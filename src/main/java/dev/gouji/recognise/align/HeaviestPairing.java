package dev.gouji.recognise.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The heaviest pairing of rows with columns that keeps both orders; dynamic programming over all pairs, as in Needleman
 * and Wunsch (1970), with free gaps and a bonus for pairs that follow each other directly.
 */
final class HeaviestPairing {

    private static final double FOLLOWS = 0.25;

    /** A row and the column that it is paired with, from 0. */
    record Pair(int row, int column) {}

    /** Tells whether a pair may follow the one of the row and the column before. */
    interface Adjacency {
        /** Whether the pair before this one belongs with it. */
        boolean joins(int row, int column);
    }

    private final double[][] weights;
    private final Adjacency adjacency;

    /** The rows and columns that have any weight; others pair with nothing, and leaving them out makes the table small. */
    private final int[] rows;

    private final int[] columns;

    /** The most that the first rows and columns weigh. */
    private final double[][] best;

    /** The same when the last row and the last column are a pair; 0 when they are none. */
    private final double[][] paired;

    private HeaviestPairing(double[][] weights, Adjacency adjacency) {
        this.weights = weights;
        this.adjacency = adjacency;
        rows = IntStream.range(0, weights.length)
                .filter(row -> IntStream.range(0, weights[row].length).anyMatch(column -> weights[row][column] > 0))
                .toArray();
        IntPredicate hasWeight = column -> IntStream.of(rows).anyMatch(row -> weights[row][column] > 0);
        columns = weights.length == 0
                ? new int[0]
                : IntStream.range(0, weights[0].length).filter(hasWeight).toArray();
        best = new double[rows.length + 1][columns.length + 1];
        paired = new double[rows.length + 1][columns.length + 1];
    }

    /**
     * The pairs, in order.
     *
     * @param weights of every row with every column; 0 for what is no pair
     * @param adjacency which pairs get the bonus
     */
    static List<Pair> of(double[][] weights, Adjacency adjacency) {
        HeaviestPairing pairing = new HeaviestPairing(weights, adjacency);
        pairing.fill();
        return pairing.trace();
    }

    private void fill() {
        for (int i = 1; i <= rows.length; i++) {
            for (int j = 1; j <= columns.length; j++) {
                double weight = weights[rows[i - 1]][columns[j - 1]];
                if (weight > 0) {
                    paired[i][j] = weight + Math.max(best[i - 1][j - 1], following(i, j));
                }
                best[i][j] = Math.max(paired[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
    }

    /** What the pair directly before this one weighs with the bonus; 0 when there is none that belongs with it. */
    private double following(int i, int j) {
        boolean adjacent = i > 1
                && j > 1
                && rows[i - 2] == rows[i - 1] - 1
                && columns[j - 2] == columns[j - 1] - 1
                && paired[i - 1][j - 1] > 0
                && adjacency.joins(rows[i - 1], columns[j - 1]);
        return adjacent ? paired[i - 1][j - 1] + FOLLOWS : 0;
    }

    /** From the end back to the start; where a row can be left out, or a column, the row is. */
    private List<Pair> trace() {
        List<Pair> pairs = new ArrayList<>();
        int i = rows.length;
        int j = columns.length;
        boolean columnBehind = columns.length > 0 && columns[j - 1] + 1 < weights[0].length;
        boolean mustPair = false;
        while (i > 0 && j > 0) {
            if (columnBehind && best[i - 1][j] >= best[i][j]) {
                i--;
            } else if (mustPair || isPair(i, j)) {
                pairs.add(new Pair(rows[i - 1], columns[j - 1]));
                mustPair = following(i, j) > best[i - 1][j - 1];
                columnBehind = isGapBefore(j);
                i--;
                j--;
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                columnBehind = false;
                i--;
            } else {
                columnBehind = isGapBefore(j);
                j--;
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private boolean isPair(int i, int j) {
        return paired[i][j] > 0 && paired[i][j] >= best[i - 1][j] && paired[i][j] >= best[i][j - 1];
    }

    /** Whether a column that pairs with nothing stands between this one and the one before. */
    private boolean isGapBefore(int j) {
        return j > 1 && columns[j - 2] + 1 < columns[j - 1];
    }
}
