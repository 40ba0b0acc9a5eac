package dev.gouji.ledger.explain.equation;

import dev.gouji.report.FigureKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How few figures may do: a bound from below on the cells that must change for a residual to vanish.
 *
 * <p>A cell stands in one row and one column, so failing sums of k rows need k cells, and so do those of k columns. Where
 * the table is a net (each cell joins a sum of its row and a sum of its column), cells that close n sums and hang
 * together are at least n − 1, and a group of two is a row and a column that fail by the same amount.
 */
public final class LedgerLines {

    private static final int MOST_LINES = 64;

    private final int[] row;
    private final int[] column;
    private final boolean isNet;
    private final int[][] knots;
    private final int widest;

    LedgerLines(LedgerSystem system, List<Map<FigureKey, Long>> equations, boolean untouched) {
        row = numbered(equations, FigureKey::row);
        column = numbered(equations, FigureKey::column);
        boolean net = untouched;
        for (int i = 0; i < row.length; i++) {
            net &= (row[i] < 0) != (column[i] < 0);
        }
        int most = 1;
        boolean[] knotted = new boolean[MOST_LINES];
        int[][] found = new int[system.cells().size()][];
        int count = 0;
        for (int cell = 0; cell < system.cells().size(); cell++) {
            int[] relations = system.relationsOf(cell);
            most = Math.max(most, relations.length);
            long across = Arrays.stream(relations)
                    .filter(relation -> row[relation] >= 0)
                    .count();
            net &= across == 1 || (across == 0 && relations.length < 2);
            if (relations.length > 2) {
                int line = Arrays.stream(relations).map(r -> column[r]).max().orElse(-1);
                net &= relations.length == 3 && line >= 0 && !knotted[line];
                if (line >= 0) {
                    knotted[line] = true;
                }
                found[count++] = relations;
            }
        }
        isNet = net;
        widest = most;
        knots = Arrays.copyOf(found, count);
    }

    /** The number of the row that all figures of an equation stand in, or column; -1 when they do not. */
    private static int[] numbered(List<Map<FigureKey, Long>> equations, Function<FigureKey, String> line) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] numbered = new int[equations.size()];
        for (int i = 0; i < numbered.length; i++) {
            List<String> names =
                    equations.get(i).keySet().stream().map(line).distinct().toList();
            int number = names.size() == 1 ? numbers.computeIfAbsent(names.get(0), name -> numbers.size()) : -1;
            numbered[i] = number < MOST_LINES ? number : -1;
        }
        return numbered;
    }

    /** At least so many cells must change; 0 only when nothing fails. */
    public int fewest(long[] residual) {
        int failing = 0;
        long rows = 0;
        long columns = 0;
        for (int i = 0; i < residual.length; i++) {
            if (residual[i] != 0) {
                failing++;
                rows |= bit(row[i]);
                columns |= bit(column[i]);
            }
        }
        if (failing == 0) {
            return 0;
        }
        int fewest = Math.max(Long.bitCount(rows), Long.bitCount(columns));
        fewest = Math.max(fewest, (failing + widest - 1) / widest);
        return isNet ? Math.max(fewest, hangingTogether(residual, failing)) : fewest;
    }

    /** None for a number that is none, or beyond those that have a bit. */
    private static long bit(int number) {
        return number < 0 || number >= MOST_LINES ? 0 : 1L << number;
    }

    private int hangingTogether(long[] residual, int failing) {
        int pairs = 0;
        long taken = 0;
        for (int i = 0; i < residual.length; i++) {
            if (residual[i] == 0 || row[i] < 0) {
                continue;
            }
            for (int k = 0; k < residual.length; k++) {
                boolean free = (taken & bit(k)) == 0;
                if (free && column[k] >= 0 && Math.abs(residual[k]) == Math.abs(residual[i])) {
                    pairs++;
                    taken |= bit(k);
                    break;
                }
            }
        }
        int shared = 0;
        for (int[] relations : knots) {
            int here = 0;
            for (int relation : relations) {
                if (residual[relation] != 0) {
                    here++;
                }
            }
            if (here >= 2) {
                shared++;
            }
        }
        return failing - pairs - (failing - 2 * pairs) / 3 - shared;
    }
}
