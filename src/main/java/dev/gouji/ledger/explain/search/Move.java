package dev.gouji.ledger.explain.search;

import dev.gouji.report.Cause;

/** Several cells changed by one operation. Its arrays are not to be written. */
final class Move {

    private final int[] cells;
    private final long[] deltas;
    private final int cost;
    private final Cause cause;

    /**
     * A move.
     *
     * @param cells which, none twice
     * @param deltas what is added to each; none 0
     * @param cost once for all of them
     * @param cause what happened
     */
    Move(int[] cells, long[] deltas, int cost, Cause cause) {
        this.cells = cells;
        this.deltas = deltas;
        this.cost = cost;
        this.cause = cause;
    }

    int[] cells() {
        return cells;
    }

    long[] deltas() {
        return deltas;
    }

    int cost() {
        return cost;
    }

    Cause cause() {
        return cause;
    }
}
