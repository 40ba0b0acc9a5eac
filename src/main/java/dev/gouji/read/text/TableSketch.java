package dev.gouji.read.text;

import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.read.Budget;
import dev.gouji.read.Limits.Bound;
import dev.gouji.read.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** A table of a text file while its rows are being found. */
final class TableSketch {

    record Entry(String text, Place.InText place) {}

    private final List<List<Entry>> rows = new ArrayList<>();
    private final Budget budget;

    TableSketch(Budget budget) {
        this.budget = budget;
    }

    void addRow(List<Entry> row) throws UnreadableException {
        budget.charge(Bound.CELLS, row.size());
        rows.add(row);
    }

    /** How many rows have at least two cells. */
    long wideRows() {
        return rows.stream().filter(row -> row.size() > 1).count();
    }

    /** The table; {@code GRID} where all rows are equally long and the source shows columns at all. */
    Table table(boolean columnsShown) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Entry entry = rows.get(row).get(column);
                cells.add(new Cell(row, column, 1, 1, entry.text(), Legibility.CLEAR, entry.place()));
            }
        }
        boolean even = rows.stream().map(List::size).distinct().count() == 1;
        Table.Geometry geometry = even && columnsShown ? Table.Geometry.GRID : Table.Geometry.RAGGED;
        return new Table(cells, geometry, cells.get(0).place());
    }
}
