package dev.gouji.recognise.settle;

import dev.gouji.form.Relation;
import dev.gouji.report.FigureKey;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Looks for the readings of all open lines of a table together in which every relation across lines holds: depth first,
 * the line with fewest readings first, cutting off wherever the least or the most that the other lines can give does not
 * reach. When the steps run out nothing is said to be solved.
 */
final class JointSearch {

    /** For one table. */
    private static final int MOST_STEPS = 400_000;

    private final long[][][] gives;
    private final BitSet[] left;
    private final BitSet[] used;
    private final int[] taken;
    private List<Integer> order = List.of();
    private long[][] least = {};
    private long[][] most = {};
    private int steps;
    private boolean solved;

    /**
     * Searches at once.
     *
     * @param across relations of which every figure is known or in a line with readings
     */
    JointSearch(List<OpenLine> open, List<ReadingFinder> finders, List<Relation> across, Map<FigureKey, Long> known) {
        int count = open.size();
        gives = new long[count][][];
        left = new BitSet[count];
        used = new BitSet[count];
        taken = new int[count];
        long[] sums = new long[across.size()];
        for (int r = 0; r < sums.length; r++) {
            for (FigureKey key : across.get(r).left()) {
                sums[r] += known.getOrDefault(key, 0L);
            }
            for (FigureKey key : across.get(r).right()) {
                sums[r] -= known.getOrDefault(key, 0L);
            }
        }
        for (int i = 0; i < count; i++) {
            List<Reading> readings =
                    finders.get(i).isComplete() ? finders.get(i).readings() : List.of();
            gives[i] = gives(open.get(i), readings, across);
            left[i] = new BitSet();
            left[i].set(0, readings.size());
            used[i] = new BitSet();
        }
        if (narrow(sums)) {
            for (int i = 0; i < count; i++) {
                if (!isBound(i)) {
                    used[i] = left[i];
                }
            }
            order = IntStream.range(0, count)
                    .filter(this::isBound)
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> left[i].cardinality()))
                    .toList();
            bound(sums.length);
            search(0, sums);
            solved &= steps <= MOST_STEPS;
        }
    }

    /** Whether there is such a reading of the whole table, and all of them were found. */
    boolean isSolved() {
        return solved;
    }

    /** The readings of a line that one of the whole table has, by index. */
    BitSet used(int line) {
        return used[line];
    }

    /** Whether any relation across lines sees how a line is read. */
    private boolean isBound(int line) {
        for (long[] reading : gives[line]) {
            for (long amount : reading) {
                if (amount != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long[][] gives(OpenLine line, List<Reading> readings, List<Relation> across) {
        long[][] gives = new long[readings.size()][across.size()];
        for (int slot = 0; slot < line.slots().size(); slot++) {
            FigureKey key = line.slots().get(slot).key();
            for (int r = 0; r < across.size(); r++) {
                int sign = (across.get(r).left().contains(key) ? 1 : 0)
                        - (across.get(r).right().contains(key) ? 1 : 0);
                for (int i = 0; i < gives.length && sign != 0; i++) {
                    gives[i][r] += sign * readings.get(i).amounts().get(slot);
                }
            }
        }
        return gives;
    }

    /** Strikes out readings that no others can make up for, until nothing changes; false when a line has none left. */
    private boolean narrow(long[] sums) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int r = 0; r < sums.length; r++) {
                long low = sums[r];
                long high = sums[r];
                for (int line = 0; line < gives.length; line++) {
                    low += least(line, r);
                    high += most(line, r);
                }
                for (int line = 0; line < gives.length; line++) {
                    long under = low - least(line, r);
                    long over = high - most(line, r);
                    for (int i = left[line].nextSetBit(0); i >= 0; i = left[line].nextSetBit(i + 1)) {
                        if (under + gives[line][i][r] > 0 || over + gives[line][i][r] < 0) {
                            left[line].clear(i);
                            changed = true;
                        }
                    }
                    if (gives[line].length > 0 && left[line].isEmpty()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private long least(int line, int relation) {
        return left[line].stream()
                .mapToLong(i -> gives[line][i][relation])
                .min()
                .orElse(0);
    }

    private long most(int line, int relation) {
        return left[line].stream()
                .mapToLong(i -> gives[line][i][relation])
                .max()
                .orElse(0);
    }

    /** What the lines from a depth on give at least and at most. */
    private void bound(int relations) {
        least = new long[order.size() + 1][relations];
        most = new long[order.size() + 1][relations];
        for (int depth = order.size() - 1; depth >= 0; depth--) {
            for (int r = 0; r < relations; r++) {
                least[depth][r] = least[depth + 1][r] + least(order.get(depth), r);
                most[depth][r] = most[depth + 1][r] + most(order.get(depth), r);
            }
        }
    }

    private void search(int depth, long[] sums) {
        if (depth == order.size()) {
            if (Arrays.stream(sums).anyMatch(sum -> sum != 0)) {
                return;
            }
            solved = true;
            for (int i = 0; i < depth; i++) {
                used[order.get(i)].set(taken[i]);
            }
            return;
        }
        int line = order.get(depth);
        for (int i = left[line].nextSetBit(0); i >= 0 && steps <= MOST_STEPS; i = left[line].nextSetBit(i + 1)) {
            steps++;
            long[] next = sums.clone();
            boolean possible = true;
            for (int r = 0; r < next.length && possible; r++) {
                next[r] += gives[line][i][r];
                possible = next[r] + least[depth + 1][r] <= 0 && next[r] + most[depth + 1][r] >= 0;
            }
            if (possible) {
                taken[depth] = i;
                search(depth + 1, next);
            }
        }
    }
}
