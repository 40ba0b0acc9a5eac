package dev.gouji.ledger.explain.search;

/**
 * Some cells changed, and what is left to do. Linked to the state it came from; immutable.
 *
 * @param parent null for the table as printed
 * @param move what was done last; null for a single cell, and for the table as printed
 * @param cell which was changed last; -1 when it was a move
 * @param delta what was added to it
 * @param operation what happened to it
 * @param operations how many operations so far; a move is one
 * @param cost of all of them
 * @param atLeast what any solution reached from here costs
 * @param doubted how many changed cells were read with doubt
 * @param done whether every relation holds
 * @param mark the same for the same changes in whatever order
 * @param order when it was met
 */
record State(
        State parent,
        Move move,
        int cell,
        long delta,
        Operation operation,
        int operations,
        int cost,
        int atLeast,
        int doubted,
        boolean done,
        long mark,
        int order)
        implements Comparable<State> {

    /** Cheapest promise first; among equals those that are done, then the one met first. */
    @Override
    public int compareTo(State other) {
        if (atLeast != other.atLeast) {
            return Integer.compare(atLeast, other.atLeast);
        }
        if (done != other.done) {
            return done ? -1 : 1;
        }
        return cost != other.cost ? Integer.compare(other.cost, cost) : Integer.compare(order, other.order);
    }

    /** What changing a cell adds to the mark. */
    static long mark(int cell, long delta) {
        long mixed = (delta * 1_000_003 + cell + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 29;
    }
}
