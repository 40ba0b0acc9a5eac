package dev.gouji.recognise.sketch;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.document.Table;
import dev.gouji.recognise.value.CellValue;
import java.util.ArrayList;
import java.util.List;

/** Tables as a picture shows them to a reader of figures alone: their words are ink, and rows may be cut out or set in. */
public final class UnreadSketch {

    private UnreadSketch() {}

    /** The tables of a document; what stands between them is left out. */
    public static List<Table> tables(Document sketch) {
        return sketch.blocks().stream()
                .filter(Table.class::isInstance)
                .map(table -> unread((Table) table))
                .toList();
    }

    /** A document of tables. */
    public static Document document(List<Table> tables) {
        List<Block> blocks = new ArrayList<>(tables);
        return new Document(blocks, List.of(), 1, List.of(), List.of(), Document.scannedIn(blocks));
    }

    /** A table whose words nobody read. */
    public static Table unread(Table table) {
        return with(
                table,
                table.cells().stream()
                        .map(cell -> with(cell, cell.row(), cell.rowSpan(), unread(cell)))
                        .toList());
    }

    private static Seen unread(Cell cell) {
        if (CellValue.of(cell.text()).isValue()) {
            ScannedCell scanned = new ScannedCell(cell.place(), List.of(new Likely(cell.text(), 990, 0)), true, null);
            return scanned.seen().with(scanned);
        }
        return Seen.of("", Sight.ink(Reason.PICTURE)).with(Sight.unsure(Reason.SCANNED));
    }

    /** A table without one of its rows, in which no merged cell begins. */
    public static Table without(Table table, int row) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : table.cells()) {
            boolean over = cell.row() < row && cell.row() + cell.rowSpan() > row;
            if (cell.row() != row) {
                cells.add(with(
                        cell,
                        cell.row() > row ? cell.row() - 1 : cell.row(),
                        over ? cell.rowSpan() - 1 : cell.rowSpan(),
                        cell.seen()));
            }
        }
        return with(table, cells);
    }

    /** A table with one of its rows, in which no merged cell begins, printed twice. */
    public static Table twice(Table table, int row) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : table.cells()) {
            boolean over = cell.row() <= row && cell.row() + cell.rowSpan() > row && cell.rowSpan() > 1;
            cells.add(with(
                    cell,
                    cell.row() > row ? cell.row() + 1 : cell.row(),
                    over ? cell.rowSpan() + 1 : cell.rowSpan(),
                    cell.seen()));
        }
        table.cells().stream()
                .filter(cell -> cell.row() == row && cell.rowSpan() == 1)
                .forEach(cell -> cells.add(with(cell, row + 1, 1, cell.seen())));
        cells.sort((one, other) -> one.row() == other.row() ? one.column() - other.column() : one.row() - other.row());
        return with(table, cells);
    }

    /**
     * A table of which rows stand on a second page: cells that a page break cuts begin anew there.
     *
     * @param row the first row of the second page
     * @param header how many rows of the first page are printed again on the second
     */
    public static Table broken(Table table, int row, int header) {
        List<Cell> first = new ArrayList<>();
        List<Cell> again = new ArrayList<>();
        List<Cell> second = new ArrayList<>();
        for (Cell cell : table.cells()) {
            int end = cell.row() + cell.rowSpan();
            if (cell.row() < header) {
                again.add(onPage(cell, 2, cell.row() + row, cell.rowSpan(), cell.seen()));
            }
            if (cell.row() < row) {
                first.add(onPage(cell, 1, cell.row(), Math.min(end, row) - cell.row(), cell.seen()));
            }
            if (end > row) {
                int from = Math.max(row, cell.row());
                Seen seen = cell.row() < row ? Seen.NOTHING : cell.seen();
                second.add(onPage(cell, 2, from + header, end - from, seen));
            }
        }
        first.addAll(again);
        first.addAll(second);
        first.sort((one, other) -> one.row() == other.row() ? one.column() - other.column() : one.row() - other.row());
        return with(table, first);
    }

    private static Cell onPage(Cell cell, int page, int row, int rowSpan, Seen seen) {
        Place place = new Place.OnPage(page, new Place.Box(cell.column(), row, cell.column() + 1, row + 1));
        return new Cell(row, cell.column(), rowSpan, cell.columnSpan(), seen, place);
    }

    private static Cell with(Cell cell, int row, int rowSpan, Seen seen) {
        return new Cell(row, cell.column(), rowSpan, cell.columnSpan(), seen, cell.place());
    }

    /** A table with other cells. */
    public static Table with(Table table, List<Cell> cells) {
        return new Table(cells, table.geometry(), table.place());
    }
}
