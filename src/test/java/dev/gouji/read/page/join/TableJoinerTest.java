package dev.gouji.read.page.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.document.Table;
import dev.gouji.document.Table.Geometry;
import dev.gouji.read.page.piece.Piece;
import dev.gouji.read.page.piece.Piece.PieceCell;
import dev.gouji.read.pdf.DrawnTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableJoinerTest {

    private static final Box BOX = new Box(0, 0, 100, 100);
    private static final List<Double> EDGES = List.of(0.0, 20.0, 60.0, 100.0);

    private final List<PieceCell> cells = new ArrayList<>();

    private TableJoinerTest cell(int row, int column, int rows, int columns, String text, boolean full) {
        Place place = new Place.OnPage(1, BOX);
        cells.add(new PieceCell(new Cell(row, column, rows, columns, text, Legibility.CLEAR, place), full));
        return this;
    }

    private TableJoinerTest cell(int row, int column, int rows, int columns, String text) {
        return cell(row, column, rows, columns, text, false);
    }

    private Piece.Ruled piece(int page, List<Double> edges, int height) {
        List<String> numbers = cells.stream()
                .map(cell -> cell.cell().text())
                .filter(text -> text.matches("[0-9]+"))
                .toList();
        Piece.Ruled piece = new Piece.Ruled(
                page, page, BOX, Geometry.GRID, true, false, edges, height, List.copyOf(cells), numbers);
        cells.clear();
        return piece;
    }

    private static String draw(Piece.Ruled piece) {
        List<Cell> all = piece.cells().stream().map(PieceCell::cell).toList();
        return DrawnTable.draw(new Table(all, piece.geometry(), new Place.OnPage(1, BOX)));
    }

    @Test
    void aLabelThatSpansRowsOnBothPagesBecomesOneCell() {
        cell(0, 0, 2, 1, "组").cell(0, 1, 1, 1, "1.甲").cell(0, 2, 1, 1, "1").cell(1, 1, 1, 1, "2.乙");
        cell(1, 2, 1, 1, "2");
        Piece.Ruled upper = piece(1, EDGES, 2);
        cell(0, 0, 1, 1, "").cell(0, 1, 1, 1, "3.丙").cell(0, 2, 1, 1, "3");
        Piece.Ruled lower = piece(2, EDGES, 1);
        assertEquals("|组(3×1) |1.甲 |1 ; |2.乙 |2 ; |3.丙 |3", draw(TableJoiner.join(upper, lower)));
    }

    @Test
    void aRowCutInTwoBecomesOneRow() {
        cell(0, 0, 1, 2, "5.要求行政机关确认或重新出具", true).cell(0, 2, 1, 1, "12");
        Piece.Ruled upper = piece(1, EDGES, 1);
        cell(0, 0, 1, 2, "已获取信息").cell(0, 2, 1, 1, "");
        Piece.Ruled lower = piece(2, EDGES, 1);
        assertEquals("|5.要求行政机关确认或重新出具/已获取信息(1×2) |12", draw(TableJoiner.join(upper, lower)));
    }

    @Test
    void figuresInTheLowerPartOfACutRowBelongToIt() {
        cell(0, 0, 1, 2, "5.要求").cell(0, 2, 1, 1, "");
        Piece.Ruled upper = piece(1, EDGES, 1);
        cell(0, 0, 1, 2, "").cell(0, 2, 1, 1, "12");
        assertEquals("|5.要求(1×2) |12", draw(TableJoiner.join(upper, piece(2, EDGES, 1))));
    }

    @Test
    void aRowCutInTwoBecomesOneRowAlsoWhenTheHeaderIsPrintedAgainBetween() {
        cell(0, 0, 1, 2, "").cell(0, 2, 1, 1, "自然人");
        cell(1, 0, 1, 2, "2.其", true).cell(1, 2, 1, 1, "138");
        Piece.Ruled upper = piece(1, EDGES, 2);
        cell(0, 0, 1, 2, "").cell(0, 2, 1, 1, "自然人");
        cell(1, 0, 1, 2, "他法律").cell(1, 2, 1, 1, "").cell(2, 0, 1, 2, "3.丙").cell(2, 2, 1, 1, "3");
        assertEquals(
                "|(1×2) |自然人 ; |2.其/他法律(1×2) |138 ; |3.丙(1×2) |3", draw(TableJoiner.join(upper, piece(2, EDGES, 3))));
    }

    @Test
    void aPageThatHoldsNothingButTheHeaderAgainAddsNoRow() {
        cell(0, 0, 1, 2, "信息内容").cell(0, 2, 1, 1, "自然人").cell(1, 0, 1, 2, "甲").cell(1, 2, 1, 1, "1");
        Piece.Ruled upper = piece(1, EDGES, 2);
        cell(0, 0, 1, 2, "信息内容").cell(0, 2, 1, 1, "自然人");
        assertEquals("|信息内容(1×2) |自然人 ; |甲(1×2) |1", draw(TableJoiner.join(upper, piece(2, EDGES, 1))));
    }

    @Test
    void figuresThatHappenToBeTheSameAreNoHeader() {
        cell(0, 0, 1, 2, "").cell(0, 2, 1, 1, "0").cell(1, 0, 1, 2, "甲").cell(1, 2, 1, 1, "1");
        Piece.Ruled upper = piece(1, EDGES, 2);
        cell(0, 0, 1, 2, "").cell(0, 2, 1, 1, "0");
        assertEquals("|(1×2) |0 ; |甲(1×2) |1? ; |(1×2)? |0?", draw(TableJoiner.join(upper, piece(2, EDGES, 1))));
    }

    @Test
    void theColumnOfAGroupThatIsNotDrawnOnTheNextPageIsStillThere() {
        List<Double> edges = List.of(0.0, 10.0, 20.0, 40.0, 60.0, 100.0);
        cell(0, 0, 1, 1, "三、办理结果").cell(0, 1, 1, 1, "组").cell(0, 2, 1, 1, "2.乙", true);
        cell(0, 3, 1, 1, "1").cell(0, 4, 1, 1, "2");
        Piece.Ruled upper = piece(1, edges, 1);
        cell(0, 0, 2, 1, "").cell(0, 1, 1, 1, "的其余").cell(0, 2, 1, 1, "").cell(0, 3, 1, 1, "");
        cell(1, 1, 1, 1, "3.丙").cell(1, 2, 1, 1, "3").cell(1, 3, 1, 1, "4");
        Piece.Ruled lower = piece(2, edges.subList(1, 6), 2);
        assertEquals("|三、办理结果(2×1) |组(2×1) |2.乙/的其余 |1 |2 ; |3.丙 |3 |4", draw(TableJoiner.join(upper, lower)));
    }

    @Test
    void aNarrowTableUnderTheRightEdgeIsAnotherTable() {
        cell(0, 0, 1, 1, "甲").cell(0, 1, 1, 1, "1").cell(0, 2, 1, 1, "2");
        Piece.Ruled upper = piece(1, EDGES, 1);
        cell(0, 0, 1, 1, "乙").cell(0, 1, 1, 1, "1");
        assertNull(TableJoiner.join(upper, piece(2, EDGES.subList(1, 4), 1)));
    }

    @Test
    void aRowOfBlankFiguresWithALabelOfItsOwnStaysARowInDoubt() {
        cell(0, 0, 1, 2, "5.属于三类内部事务信息", true).cell(0, 2, 1, 1, "12");
        Piece.Ruled upper = piece(1, EDGES, 1);
        cell(0, 0, 1, 2, "6.属于四类过程性信息").cell(0, 2, 1, 1, "");
        assertEquals(
                "|5.属于三类内部事务信息(1×2) |12 ; |6.属于四类过程性信息(1×2) |?", draw(TableJoiner.join(upper, piece(2, EDGES, 1))));
    }

    @Test
    void figuresWithoutALabelUnderFiguresAreInDoubt() {
        cell(0, 0, 1, 2, "5.甲").cell(0, 2, 1, 1, "123");
        Piece.Ruled upper = piece(1, EDGES, 1);
        cell(0, 0, 1, 2, "").cell(0, 2, 1, 1, "45");
        assertEquals("|5.甲(1×2) |123? ; |(1×2)? |45?", draw(TableJoiner.join(upper, piece(2, EDGES, 1))));
    }

    @Test
    void aPieceThatDrawsFewerColumnsIsWidened() {
        cell(0, 0, 1, 1, "a").cell(0, 1, 1, 1, "b").cell(0, 2, 1, 1, "c");
        Piece.Ruled upper = piece(1, EDGES, 1);
        cell(0, 0, 1, 1, "d").cell(0, 1, 1, 1, "e");
        Piece.Ruled lower = piece(2, List.of(10.0, 30.0, 110.0), 1);
        assertEquals("|a |b |c ; |d |e(1×2)", draw(TableJoiner.join(upper, lower)));
    }

    @Test
    void tablesWithOtherColumnsAreNotJoined() {
        cell(0, 0, 1, 1, "a").cell(0, 1, 1, 1, "b").cell(0, 2, 1, 1, "c");
        Piece.Ruled upper = piece(1, EDGES, 1);
        cell(0, 0, 1, 1, "d").cell(0, 1, 1, 1, "e").cell(0, 2, 1, 1, "f");
        assertNull(TableJoiner.join(upper, piece(2, List.of(0.0, 40.0, 80.0, 100.0), 1)));
        cell(0, 0, 1, 1, "d").cell(0, 1, 1, 1, "e");
        assertNull(TableJoiner.join(upper, piece(2, List.of(0.0, 20.0, 90.0), 1)));
    }
}
