package dev.gouji.read.word.rtf;

import dev.gouji.read.word.Draft;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The edges of all cells of a table → columns: rows name the right edge of each cell, and rows of differing widths share the
 * columns that lie between all these edges.
 *
 * <p>Edges (twips) 1000 2000 3000 above 1000 3000 → the second cell below spans two columns.
 */
final class EdgedRows {

    /** Edges nearer than this (a third of a millimetre) are the same: producers round. */
    private static final int SAME = 20;

    /** Rows that begin nearer than this begin together: some count the margin inside the cell, some do not. */
    private static final int SAME_BEGINNING = 150;

    private final NavigableMap<Integer, Integer> columns = new TreeMap<>();

    /**
     * A row before its columns are known.
     *
     * @param left where it begins
     * @param rights where each of its cells ends, growing
     */
    record EdgedRow(int left, List<Integer> rights, List<Draft.Slot> slots) {}

    private EdgedRows() {}

    /** Gives every cell its span, and every row the slots that are left out before it. */
    static void lay(List<EdgedRow> rows, Draft.Grid grid) {
        EdgedRows rounded = of(rows, SAME);
        int first = first(rows);
        boolean apart = rows.stream().allMatch(row -> rounded.keepsApart(row, first));
        EdgedRows lattice = apart ? rounded : of(rows, 0);
        for (EdgedRow row : rows) {
            int column = lattice.column(begin(row, first));
            Draft.Row laid = new Draft.Row(column, row.slots());
            for (int i = 0; i < row.slots().size(); i++) {
                int end = lattice.column(row.rights().get(i));
                row.slots().get(i).span = Math.max(1, end - column);
                column = Math.max(column + 1, end);
            }
            grid.rows().add(laid);
        }
    }

    private static EdgedRows of(List<EdgedRow> rows, int same) {
        TreeSet<Integer> edges = new TreeSet<>();
        int first = first(rows);
        for (EdgedRow row : rows) {
            edges.add(begin(row, first));
            edges.addAll(row.rights());
        }
        EdgedRows lattice = new EdgedRows();
        int column = -1;
        long before = Long.MIN_VALUE / 2;
        for (int edge : edges) {
            if (edge - before > same) {
                column++;
            }
            before = edge;
            lattice.columns.put(edge, column);
        }
        return lattice;
    }

    private boolean keepsApart(EdgedRow row, int first) {
        int before = column(begin(row, first));
        for (int right : row.rights()) {
            int column = column(right);
            if (column <= before) {
                return false;
            }
            before = column;
        }
        return true;
    }

    private int column(int edge) {
        return columns.get(edge);
    }

    private static int first(List<EdgedRow> rows) {
        return rows.stream().mapToInt(EdgedRow::left).min().orElse(0);
    }

    private static int begin(EdgedRow row, int first) {
        int left = (long) row.left() - first < SAME_BEGINNING ? first : row.left();
        return row.rights().isEmpty() ? left : Math.min(left, row.rights().get(0) - 1);
    }
}
