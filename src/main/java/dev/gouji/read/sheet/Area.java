package dev.gouji.read.sheet;

/**
 * A rectangle of cells.
 *
 * @param row the first, from 0
 * @param column the first, from 0
 * @param rows how many, at least 1
 * @param columns how many, at least 1
 */
public record Area(int row, int column, int rows, int columns) {

    /** Reads {@code A1:K40}, or one cell; null when it is none. */
    public static Area of(String range) {
        int colon = range.indexOf(':');
        CellAddress first = CellAddress.of(colon < 0 ? range : range.substring(0, colon));
        CellAddress last = CellAddress.of(range.substring(colon + 1));
        if (first == null || last == null || last.row() < first.row() || last.column() < first.column()) {
            return null;
        }
        return new Area(first.row(), first.column(), last.row() - first.row() + 1, last.column() - first.column() + 1);
    }

    /** Whether a cell lies in it. */
    public boolean has(CellAddress cell) {
        return cell.row() >= row && cell.row() < endRow() && cell.column() >= column && cell.column() < endColumn();
    }

    /** Behind the last row. */
    public int endRow() {
        return row + rows;
    }

    /** Behind the last column. */
    public int endColumn() {
        return column + columns;
    }
}
