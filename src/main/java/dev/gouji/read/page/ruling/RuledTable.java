package dev.gouji.read.page.ruling;

import dev.gouji.document.Place.Box;
import java.util.List;

/** A table as its rulings draw it, without text. Coordinates are points from the top left of the page. Immutable. */
public final class RuledTable {

    private final Axis columns;
    private final Axis rows;
    private final List<CellBox> cells;
    private final int[][] owner;
    private final boolean open;

    RuledTable(Axis columns, Axis rows, List<CellBox> cells, int[][] owner, boolean open) {
        this.columns = columns;
        this.rows = rows;
        this.cells = List.copyOf(cells);
        this.owner = owner;
        this.open = open;
    }

    /** In row-major order of their first slots. */
    public List<CellBox> cells() {
        return cells;
    }

    /** The x of every column edge, outer ones included, ascending. */
    public List<Double> columnEdges() {
        return columns.places();
    }

    /** The number of rows. */
    public int height() {
        return rows.stretches();
    }

    /** Whether nothing is drawn below its last row. */
    public boolean isOpen() {
        return open;
    }

    /** The box of the whole table. */
    public Box box() {
        return box(new CellBox(0, 0, rows.stretches(), columns.stretches()));
    }

    /** The box of one cell. */
    public Box box(CellBox cell) {
        return new Box(
                columns.start(cell.column()),
                rows.start(cell.row()),
                columns.end(cell.column() + cell.columnSpan() - 1),
                rows.end(cell.row() + cell.rowSpan() - 1));
    }

    /** The index in {@link #cells()} of the cell that holds a point; -1 outside the table. */
    public int cellAt(double x, double y) {
        int column = columns.stretch(x);
        int row = rows.stretch(y);
        return column < 0 || row < 0 ? -1 : owner[row][column];
    }
}
