package dev.gouji.recognise.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeaviestPairingTest {

    @Test
    void pairsKeepBothOrders() {
        assertEquals("0-0 1-1", pairs(new double[][] {{1, 0}, {0, 1}}));
        assertEquals("1-0", pairs(new double[][] {{0, 1}, {2, 0}}));
    }

    @Test
    void theHeaviestSumWinsNotTheHeaviestPair() {
        assertEquals("0-0 1-1", pairs(new double[][] {{2, 3}, {0, 2}}));
        assertEquals("0-1", pairs(new double[][] {{2, 5}, {0, 2}}));
    }

    @Test
    void gapsAreFree() {
        assertEquals("0-0 2-3", pairs(new double[][] {{1, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 1}}));
    }

    @Test
    void aPairDirectlyBehindAnotherWeighsMore() {
        double[][] weights = {{1, 0, 0}, {0, 1, 1.2}};
        assertEquals("0-0 1-2", HeaviestPairingTest.pairs(weights, (row, column) -> false));
        assertEquals("0-0 1-1", HeaviestPairingTest.pairs(weights, (row, column) -> true));
    }

    @Test
    void whatStandsBetweenPreventsTheBonus() {
        double[][] rowBetween = {{1, 0, 0}, {0, 0, 0}, {0, 1, 1.2}};
        assertEquals("0-0 2-2", pairs(rowBetween));
        double[][] columnBetween = {{1, 0, 0, 0}, {0, 0, 1, 1.2}};
        assertEquals("0-0 1-3", pairs(columnBetween));
    }

    @Test
    void ofTwoColumnsThatWeighTheSameTheLastIsTaken() {
        assertEquals("0-1", pairs(new double[][] {{1, 1}}));
    }

    @Test
    void nothingPairsWithNothing() {
        assertEquals("", pairs(new double[0][0]));
        assertEquals("", pairs(new double[2][0]));
        assertEquals("", pairs(new double[2][3]));
    }

    /** The same pairing over all rows and columns, none left out: it must find the same pairs. */
    @Test
    void leavingOutWhatFitsNothingChangesNothing() {
        Random random = new Random(12);
        for (int round = 0; round < 300; round++) {
            double[][] weights = new double[1 + random.nextInt(6)][1 + random.nextInt(8)];
            for (double[] row : weights) {
                for (int column = 0; column < row.length; column++) {
                    row[column] = Math.max(0, random.nextInt(6) - 3) / 2.0;
                }
            }
            HeaviestPairing.Adjacency adjacency = (row, column) -> (row + column) % 3 != 0;
            assertEquals(plain(weights, adjacency), pairs(weights, adjacency));
        }
    }

    private static String plain(double[][] weights, HeaviestPairing.Adjacency adjacency) {
        int rows = weights.length;
        int columns = weights[0].length;
        double[][] best = new double[rows + 1][columns + 1];
        double[][] paired = new double[rows + 1][columns + 1];
        double[][] follow = new double[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                boolean joined = i > 1 && j > 1 && paired[i - 1][j - 1] > 0 && adjacency.joins(i - 1, j - 1);
                follow[i][j] = joined ? paired[i - 1][j - 1] + 0.25 : 0;
                double weight = weights[i - 1][j - 1];
                paired[i][j] = weight > 0 ? weight + Math.max(best[i - 1][j - 1], follow[i][j]) : 0;
                best[i][j] = Math.max(paired[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        List<String> pairs = new ArrayList<>();
        int i = rows;
        int j = columns;
        boolean must = false;
        while (i > 0 && j > 0) {
            boolean fits = paired[i][j] > 0 && paired[i][j] >= best[i - 1][j] && paired[i][j] >= best[i][j - 1];
            if (must || fits) {
                pairs.add(0, (i - 1) + "-" + (j - 1));
                must = follow[i][j] > best[i - 1][j - 1];
                i--;
                j--;
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return String.join(" ", pairs);
    }

    private static String pairs(double[][] weights) {
        return pairs(weights, (row, column) -> true);
    }

    private static String pairs(double[][] weights, HeaviestPairing.Adjacency adjacency) {
        return HeaviestPairing.of(weights, adjacency).stream()
                .map(pair -> pair.row() + "-" + pair.column())
                .collect(Collectors.joining(" "));
    }
}
