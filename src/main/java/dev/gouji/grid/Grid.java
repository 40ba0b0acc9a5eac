package dev.gouji.grid;

import dev.gouji.document.Cell;
import dev.gouji.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table as rows of cells: a cell that spans rows stands in each of them, blank rims are gone but at the foot.
 *
 * <p>Example: two rows {@code [A rowspan 2 | 1]}, {@code [2]} → rows {@code [A 1]}, {@code [A 2]}.
 *
 * <p>A span allocates nothing: a cell is listed once in each row that really exists, whatever {@code colspan=1000000}
 * claims. Immutable.
 *
 * @param table what it was laid out from
 * @param rows the rows, top to bottom, each with its cells from left to right; a row can be empty of cells
 */
public record Grid(Table table, List<List<Cell>> rows) {

    /** Copies the rows. */
    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Lays a table onto slots and trims the columns at the sides, and the rows at the top, that hold no text at all. Blank
     * rows at the foot stay: they may be rows of the form that nobody filled in. A ragged table stays as it is: its columns
     * say nothing, and a blank cell at the end of a row is one of its values.
     */
    public static Grid of(Table table) {
        int height = 0;
        for (Cell cell : table.cells()) {
            height = Math.max(height, cell.row() + 1);
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            rows.add(new ArrayList<>());
        }
        for (Cell cell : table.cells()) {
            int end = (int) Math.min((long) cell.row() + cell.rowSpan(), height);
            for (int row = cell.row(); row < end; row++) {
                rows.get(row).add(cell);
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(Cell::column)));
        return new Grid(table, table.geometry() == Table.Geometry.GRID ? trimRims(rows) : rows);
    }

    /** Whether a cell's column can be trusted to say under which header it stands. */
    public boolean aligned() {
        return table.geometry() == Table.Geometry.GRID;
    }

    private static List<List<Cell>> trimRims(List<List<Cell>> rows) {
        int first = 0;
        while (first < rows.size() && isBlank(rows.get(first))) {
            first++;
        }
        List<List<Cell>> inner = rows.subList(first, rows.size());
        int left = Integer.MAX_VALUE;
        long right = -1;
        for (List<Cell> row : inner) {
            for (Cell cell : row) {
                if (!cell.isBlank()) {
                    left = Math.min(left, cell.column());
                    right = Math.max(right, (long) cell.column() + cell.columnSpan());
                }
            }
        }
        List<List<Cell>> trimmed = new ArrayList<>();
        for (List<Cell> row : inner) {
            int leftRim = left;
            long rightRim = right;
            trimmed.add(row.stream()
                    .filter(cell -> (long) cell.column() + cell.columnSpan() > leftRim && cell.column() < rightRim)
                    .toList());
        }
        return trimmed;
    }

    private static boolean isBlank(List<Cell> row) {
        return row.stream().allMatch(Cell::isBlank);
    }
}
