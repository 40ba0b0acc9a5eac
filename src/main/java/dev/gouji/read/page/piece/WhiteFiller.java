package dev.gouji.read.page.piece;

import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Table.Geometry;
import dev.gouji.read.page.content.PageTurn;
import dev.gouji.read.page.piece.Piece.PieceCell;
import dev.gouji.read.page.text.CellWriter;
import dev.gouji.read.page.text.CellWriter.Writing;
import dev.gouji.read.page.white.WhiteCell;
import dev.gouji.read.page.white.WhiteTable;
import dev.gouji.read.page.witness.PlainNumber;
import dev.gouji.read.page.witness.PlainNumbers;
import java.util.ArrayList;
import java.util.List;

/**
 * A table without vertical rulings → a piece of the page: its glyphs become text.
 *
 * <p>Every cell is in doubt: white space tells where a figure most likely belongs, and no ruling holds it there.
 */
final class WhiteFiller {

    private WhiteFiller() {}

    /**
     * The table with its text.
     *
     * @param numbers those of the page's plain text
     * @param page from 1
     */
    static Piece.Ruled fill(WhiteTable table, List<PlainNumber> numbers, PageTurn turn, int page) {
        List<PieceCell> cells = new ArrayList<>(table.cells().size());
        for (WhiteCell slots : table.cells()) {
            Writing writing = CellWriter.write(slots.glyphs(), slots.box());
            Cell cell = new Cell(
                    slots.row(),
                    slots.column(),
                    1,
                    slots.columnSpan(),
                    writing.text(),
                    writing.legibility(),
                    new Place.OnPage(page, turn.back(slots.box())));
            cells.add(new PieceCell(cell.doubted(), writing.full()));
        }
        List<PlainNumber> own = numbers.stream()
                .filter(number -> table.cellAt(number.x(), number.y()) >= 0)
                .toList();
        return new Piece.Ruled(
                page,
                page,
                turn.back(table.box()),
                Geometry.GRID,
                false,
                false,
                table.columnEdges(),
                table.height(),
                cells,
                PlainNumbers.inOrder(own, table::cellAt));
    }
}
