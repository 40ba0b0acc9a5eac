package dev.gouji.read.sheet;

import dev.gouji.document.Cell;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of a sheet → a table. Every empty cell among the texts is a cell of it; where the texts lie so far apart that
 * those would be many more than the texts, rows and columns without any are left out instead.
 */
final class RegionTable {

    /** So many cells a table may have besides {@link #EACH} for every text. */
    private static final int ALWAYS = 20_000;

    private static final int EACH = 16;

    private final ShownCells sheet;
    private final List<SheetPiece> pieces;
    private final int[] rows;
    private final int[] columns;
    private final boolean dense;

    private RegionTable(ShownCells sheet, List<SheetPiece> pieces, int foot) {
        this.sheet = sheet;
        this.pieces = pieces;
        int left = pieces.stream().mapToInt(SheetPiece::column).min().orElse(0);
        int right = pieces.stream()
                .mapToInt(piece -> piece.area().endColumn())
                .max()
                .orElse(0);
        int top = pieces.stream().mapToInt(SheetPiece::row).min().orElse(0);
        dense = (long) (foot - top) * (right - left) <= ALWAYS + (long) EACH * pieces.size();
        rows = dense
                ? IntStream.range(top, foot).toArray()
                : sorted(pieces.stream().mapToInt(SheetPiece::row));
        columns = dense
                ? IntStream.range(left, right).toArray()
                : sorted(pieces.stream().mapToInt(SheetPiece::column));
    }

    /**
     * Lays out a part.
     *
     * @param texts what of the sheet shows something there, not empty
     * @param foot behind the last row of the part
     */
    static Table of(ShownCells sheet, List<SheetPiece> texts, int foot, Budget budget) throws UnreadableException {
        RegionTable region = new RegionTable(sheet, texts, foot);
        List<Cell> cells = region.cells(region.withMerged(sheet.blanks()), budget);
        return new Table(cells, Table.Geometry.GRID, texts.get(0).place());
    }

    private List<SheetPiece> withMerged(List<SheetPiece> blanks) {
        List<SheetPiece> all = new ArrayList<>(pieces);
        int bottom = rows[rows.length - 1];
        int right = columns[columns.length - 1];
        for (SheetPiece blank : blanks) {
            if (blank.row() >= rows[0]
                    && blank.row() <= bottom
                    && blank.column() >= columns[0]
                    && blank.column() <= right) {
                all.add(blank);
            }
        }
        all.sort(Comparator.comparingInt(SheetPiece::row).thenComparingInt(SheetPiece::column));
        return all;
    }

    private List<Cell> cells(List<SheetPiece> all, Budget budget) throws UnreadableException {
        List<Cell> cells = new ArrayList<>();
        List<Area> areas = all.stream().map(SheetPiece::area).toList();
        ActiveMerges covering = new ActiveMerges(areas);
        int next = 0;
        for (int row = 0; row < rows.length; row++) {
            covering.moveTo(rows[row]);
            while (next < all.size() && all.get(next).row() < rows[row]) {
                next++;
            }
            int first = next;
            while (next < all.size() && all.get(next).row() == rows[row]) {
                next++;
            }
            addRow(row, all.subList(first, next), covering, cells, budget);
        }
        return cells;
    }

    private void addRow(int row, List<SheetPiece> here, ActiveMerges covering, List<Cell> cells, Budget budget)
            throws UnreadableException {
        int next = 0;
        for (int column = 0; column < columns.length; column++) {
            while (next < here.size() && here.get(next).column() < columns[column]) {
                next++;
            }
            boolean begins = next < here.size() && here.get(next).column() == columns[column];
            if (begins) {
                cells.add(cell(row, column, here.get(next)));
            } else if (dense && covering.at(columns[column]) == null) {
                budget.charge(Bound.CELLS, 1);
                cells.add(Cell.of(row, column, "", sheet.place(rows[row], columns[column])));
            }
        }
    }

    private Cell cell(int row, int column, SheetPiece piece) {
        int rowSpan = position(rows, piece.area().endRow()) - row;
        int columnSpan = position(columns, piece.area().endColumn()) - column;
        return new Cell(row, column, Math.max(1, rowSpan), Math.max(1, columnSpan), piece.seen(), piece.place());
    }

    /** The index of a row or column; that of the next one kept where it is left out. */
    private static int position(int[] kept, int index) {
        int found = Arrays.binarySearch(kept, index);
        return found < 0 ? -found - 1 : found;
    }

    private static int[] sorted(IntStream indexes) {
        return indexes.distinct().sorted().toArray();
    }
}
