package dev.gouji.read.word.odt;

import java.util.Map;
import java.util.TreeMap;

/** The cells that hang down from rows above, by the column in which they begin. */
final class OpenSpans {

    private final TreeMap<Integer, Span> open = new TreeMap<>();
    private final Map<Integer, Span> begun = new TreeMap<>();

    /**
     * A cell that hangs down.
     *
     * @param columns how many columns it takes
     * @param rows how many rows below are still its own
     */
    record Span(int columns, int rows) {}

    /** Enters a cell of this row that takes rows below. */
    void begin(int column, int columns, int rows) {
        begun.put(column, new Span(columns, rows));
    }

    /** The column where the cell from above begins that covers a column; -1 when none does. */
    int covering(int column) {
        Map.Entry<Integer, Span> entry = open.floorEntry(column);
        return entry != null && column < entry.getKey() + entry.getValue().columns() ? entry.getKey() : -1;
    }

    /** How many columns the cell from above takes that begins in a column. */
    int columns(int column) {
        return open.get(column).columns();
    }

    /** The next column at or behind one in which a cell from above begins; far out when there is none. */
    int next(int column) {
        Integer next = open.ceilingKey(column);
        return next == null ? Integer.MAX_VALUE : next;
    }

    /** Ends the row. */
    void endRow() {
        open.replaceAll((column, span) -> new Span(span.columns(), span.rows() - 1));
        open.values().removeIf(span -> span.rows() <= 0);
        open.putAll(begun);
        begun.clear();
    }
}
