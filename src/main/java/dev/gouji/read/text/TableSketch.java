package dev.gouji.read.text;

import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table of a text file while its rows are being found. */
final class TableSketch {

    private final List<Cell> cells = new ArrayList<>();
    private final Budget budget;
    private int rows;
    private int columns;
    private int wideRows;
    private int firstLength;
    private boolean even = true;
    private boolean shortRow;
    private boolean blankFirst;
    private boolean blankLast;
    private final Set<Integer> labels = new HashSet<>();

    TableSketch(Budget budget) {
        this.budget = budget;
    }

    /** Adds a cell to the row that is open. */
    void add(String text, Place.InText place) throws UnreadableException {
        budget.charge(Bound.CELLS, 1);
        cells.add(Cell.of(rows, columns++, text, place));
    }

    /** Ends the row that is open; a row without cells is none. */
    void endRow() {
        if (columns == 0) {
            return;
        }
        firstLength = rows == 0 ? columns : firstLength;
        even &= !shortRow && columns <= firstLength;
        shortRow |= columns < firstLength;
        lookForShifts();
        if (columns > 1) {
            wideRows++;
        }
        rows++;
        columns = 0;
    }

    /** Looks for what a table shows whose spans are gone and whose rows blank cells fill up. */
    private void lookForShifts() {
        List<Cell> row = cells.subList(cells.size() - columns, cells.size());
        int label = -1;
        boolean value = false;
        for (int column = 0; column < columns; column++) {
            Cell cell = row.get(column);
            value |= isValue(cell) && cell.text().chars().anyMatch(Character::isDigit);
            label = cell.isBlank() || isValue(cell) ? label : column;
        }
        blankFirst |= row.get(0).isBlank();
        if (value && label >= 0) {
            labels.add(label);
            blankLast |= row.get(columns - 1).isBlank();
        }
    }

    /** Whether values stand behind labels in different columns, and no cell of a column of labels was left blank. */
    private boolean isShifted() {
        return !blankFirst && blankLast && labels.size() > 1;
    }

    private static boolean isValue(Cell cell) {
        return !cell.isBlank()
                && (cell.text().equals("无") || cell.text().chars().noneMatch(Character::isLetter));
    }

    int rows() {
        return rows;
    }

    /** How many rows have at least two cells. */
    int wideRows() {
        return wideRows;
    }

    /**
     * The table; {@code GRID} where all rows are equally long, the source shows columns at all, and no row is shifted, as
     * where spans are gone and blank cells fill rows up. A last row that is shorter has lost blank cells, which are put back.
     */
    Table table(boolean columnsShown) {
        boolean grid = even && columnsShown && !isShifted();
        Cell last = cells.get(cells.size() - 1);
        for (int column = last.column() + 1; grid && column < firstLength; column++) {
            cells.add(Cell.of(last.row(), column, "", last.place()));
        }
        Table.Geometry geometry = grid ? Table.Geometry.GRID : Table.Geometry.RAGGED;
        return new Table(cells, geometry, cells.get(0).place());
    }
}
