package dev.gouji.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.Cell;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Legibility;
import dev.gouji.document.Reason;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.sheet.number.CellText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlayTest {

    private static Table drawn(TinySheet sheet, Area area, String text) throws UnreadableException {
        sheet.draft().draw(area, Reason.OBJECT, text);
        return sheet.table();
    }

    private static Cell cell(Table sheet, int row, int column) {
        return sheet.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNumberUnderAPictureIsInDoubt() throws Exception {
        Table sheet = drawn(TinySheet.of("甲 乙", "1 2"), new Area(1, 1, 1, 1), "");
        assertEquals(Legibility.CLEAR, cell(sheet, 1, 0).legibility());
        assertEquals(Legibility.DOUBTFUL, cell(sheet, 1, 1).legibility());
        assertEquals(Reason.OBJECT, cell(sheet, 1, 1).seen().reason());
    }

    @Test
    void aBlankUnderAPictureIsNotSurelyOne() throws Exception {
        Table sheet = drawn(TinySheet.of("甲 乙", "_ 2"), new Area(1, 0, 1, 1), "");
        assertEquals("", cell(sheet, 1, 0).text());
        assertEquals(Legibility.ILLEGIBLE, cell(sheet, 1, 0).legibility());
    }

    @Test
    void theTextOfABoxInOneBlankCellIsThatOfTheCell() throws Exception {
        Table sheet = drawn(TinySheet.of("甲 乙", "_ 2"), new Area(1, 0, 1, 1), "17");
        assertEquals("17", cell(sheet, 1, 0).text());
        assertEquals(Legibility.DOUBTFUL, cell(sheet, 1, 0).legibility());
    }

    @Test
    void theTextOfABoxOverANumberMayBeThatOfTheCell() throws Exception {
        Table sheet = drawn(TinySheet.of("甲 乙", "1 2"), new Area(1, 0, 1, 1), "7");
        assertEquals("1", cell(sheet, 1, 0).text());
        assertEquals("17", cell(sheet, 1, 0).seen().otherText());
    }

    @Test
    void theTextOfABoxOverSeveralCellsBelongsToNone() throws Exception {
        Table sheet = drawn(TinySheet.of("甲 乙", "_ _", "3 4"), new Area(1, 0, 1, 2), "17");
        assertEquals("", cell(sheet, 1, 0).text());
        assertEquals(Legibility.ILLEGIBLE, cell(sheet, 1, 0).legibility());
        assertEquals(Legibility.ILLEGIBLE, cell(sheet, 1, 1).legibility());
    }

    @Test
    void whatLiesOverAPartOfMergedCellsLiesOverAllOfThem() throws Exception {
        Table sheet = drawn(TinySheet.of("甲 乙 丙", "1 . 3").merged("A2", "B2"), new Area(1, 1, 1, 1), "");
        assertEquals(Legibility.DOUBTFUL, cell(sheet, 1, 0).legibility());
    }

    @Test
    void aPictureOfAWholeSheetCostsNoMoreThanTheCellsInUse() throws Exception {
        Table sheet = drawn(TinySheet.of("甲 乙", "1 2"), new Area(0, 0, CellAddress.ROWS, CellAddress.COLUMNS), "");
        assertEquals(Legibility.DOUBTFUL, cell(sheet, 0, 0).legibility());
        Budget narrow = new Budget(new Limits(Map.of(Bound.CELLS, 100L)));
        SheetDraft draft = new SheetDraft("表", false, narrow);
        draft.add(60, 60, CellText.of("1"));
        draft.draw(new Area(0, 0, 61, 61), Reason.PICTURE, "");
        assertEquals(
                ErrorCode.LIMIT_CELLS,
                assertThrows(UnreadableException.class, draft::cells).code());
    }
}
