package dev.gouji.read.text;

import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
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
    private boolean blankInside;
    private final Set<Integer> ends = new HashSet<>();
    private final Set<Integer> headerEnds = new HashSet<>();
    private int blankLast;
    /** How many cells of each row are surely its own. */
    private final List<Integer> lengths = new ArrayList<>();

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
        lookForBlanks();
        if (columns > 1) {
            wideRows++;
        }
        rows++;
        columns = 0;
    }

    /** Looks for blank cells in a row: before others they stand in their place, at the end they may fill it up. */
    private void lookForBlanks() {
        List<Cell> row = cells.subList(cells.size() - columns, cells.size());
        int end = columns;
        while (end > 0 && row.get(end - 1).isBlank()) {
            end--;
        }
        boolean value = row.stream().anyMatch(TableSketch::isValue);
        blankFirst |= row.get(0).isBlank();
        blankInside |= row.subList(0, end).stream().anyMatch(Cell::isBlank);
        blankLast += value && end < columns ? 1 : 0;
        if (value) {
            ends.add(end);
        }
        if (!value && end > 1 && end < columns) {
            headerEnds.add(end);
        }
        lengths.add(value ? end : columns);
        int label = end - 1;
        while (label >= 0 && !isLabel(row.get(label))) {
            label--;
        }
        if (value && label >= 0) {
            labels.add(label);
        }
    }

    /**
     * Whether blank cells, now more and now fewer, stand at the end of rows alone, or labels in one column or another and none behind a blank cell:
     * where an extractor drops spans, and perhaps blank cells too, it fills rows up, and no column is what it was.
     */
    boolean isFilledUp() {
        boolean shifted = labels.size() > 1 && !blankFirst;
        // the rows of a header whose cells span others
        boolean header = headerEnds.size() > 1 && blankLast == 0 && !blankFirst && !blankInside;
        return header || (blankLast > 1 && ends.size() > 1 && (shifted || !blankInside));
    }

    private static boolean isLabel(Cell cell) {
        return cell.text().chars().anyMatch(Character::isLetter) && !cell.text().equals("无");
    }

    /** Whether a cell holds a number or a sign, and no words. */
    private static boolean isValue(Cell cell) {
        return !cell.isBlank() && !isLabel(cell);
    }

    int rows() {
        return rows;
    }

    /** How many rows have at least two cells. */
    int wideRows() {
        return wideRows;
    }

    /**
     * The table; {@code GRID} where all rows but the last are equally long and the source shows columns at all.
     *
     * @param whole whether the text goes on behind it: then a last row that is shorter has lost blank cells, which are put
     *     back; else the text may be cut off in it, and it lacks what it lacks
     */
    Table table(boolean columnsShown, boolean whole) {
        boolean grid = columnsShown && even;
        Cell last = cells.get(cells.size() - 1);
        for (int column = last.column() + 1; grid && whole && column < firstLength; column++) {
            cells.add(Cell.of(last.row(), column, "", last.place()));
        }
        Table.Geometry geometry = grid ? Table.Geometry.GRID : Table.Geometry.RAGGED;
        return new Table(cells, geometry, cells.get(0).place());
    }

    /** The table of pipe rows: as {@link #table}, but where rows are filled up, blank cells behind values are no cells. */
    Table pipeTable(boolean whole) {
        if (!isFilledUp()) {
            return table(true, whole);
        }
        List<Cell> kept = cells.stream()
                .filter(cell -> cell.column() < lengths.get(cell.row()))
                .toList();
        return new Table(kept, Table.Geometry.RAGGED, cells.get(0).place());
    }
}
