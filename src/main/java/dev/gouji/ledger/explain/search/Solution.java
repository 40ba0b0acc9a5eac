package dev.gouji.ledger.explain.search;

import dev.gouji.report.Cause;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Cells changed so that every relation holds. Its arrays are not to be written. */
public final class Solution {

    /** Cheapest first, then fewest cells, then in the form's order. */
    static final Comparator<Solution> ORDER = Comparator.comparingInt(Solution::cost)
            .thenComparingInt(solution -> solution.cells().length)
            .thenComparing(Solution::cells, Arrays::compare)
            .thenComparing(Solution::deltas, Arrays::compare);

    private final int[] cells;
    private final long[] deltas;
    private final List<Cause> causes;
    private final Consequences consequences;
    private final int cost;

    /**
     * A solution.
     *
     * @param cells ascending
     * @param deltas what is added to each
     * @param causes what happened to each
     * @param consequences what the relations then say of the figures that could not be read
     * @param cost in hundredths, that of {@code consequences} included
     */
    Solution(int[] cells, long[] deltas, List<Cause> causes, Consequences consequences, int cost) {
        this.cells = cells;
        this.deltas = deltas;
        this.causes = List.copyOf(causes);
        this.consequences = consequences;
        this.cost = cost;
    }

    /** Which cells, ascending. */
    public int[] cells() {
        return cells;
    }

    /** What is added to each. */
    public long[] deltas() {
        return deltas;
    }

    /** What happened to each. */
    public List<Cause> causes() {
        return causes;
    }

    /** What follows elsewhere. */
    public Consequences consequences() {
        return consequences;
    }

    /** In hundredths. */
    public int cost() {
        return cost;
    }

    /** What is added to a cell; 0 when it stays. */
    public long delta(int cell) {
        int at = Arrays.binarySearch(cells, cell);
        return at < 0 ? 0 : deltas[at];
    }
}
