package dev.gouji.read.text;

import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** A table of a text file while its rows are being found. */
final class TableSketch {

    private final List<Cell> cells = new ArrayList<>();
    private final Budget budget;
    private int rows;
    private int columns;
    private int wideRows;
    private int firstLength;
    private boolean even = true;

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
        even &= columns == firstLength;
        if (columns > 1) {
            wideRows++;
        }
        rows++;
        columns = 0;
    }

    int rows() {
        return rows;
    }

    /** How many rows have at least two cells. */
    int wideRows() {
        return wideRows;
    }

    /** The table; {@code GRID} where all rows are equally long and the source shows columns at all. */
    Table table(boolean columnsShown) {
        Table.Geometry geometry = even && columnsShown ? Table.Geometry.GRID : Table.Geometry.RAGGED;
        return new Table(cells, geometry, cells.get(0).place());
    }
}
