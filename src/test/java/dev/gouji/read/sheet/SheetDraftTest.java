package dev.gouji.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Legibility;
import dev.gouji.document.PageImage;
import dev.gouji.document.Sight;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.sheet.number.CellText;
import dev.gouji.read.sheet.number.NumberFormat;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetDraftTest {

    private static SheetDraft bounded(Bound bound, long most) {
        return new SheetDraft("表", false, new Budget(new Limits(Map.of(bound, most))));
    }

    @Test
    void emptyCellsCostNothing() throws Exception {
        SheetDraft draft = bounded(Bound.CELLS, 1);
        for (int column = 0; column < 100; column++) {
            draft.add(0, column, CellText.of(" "));
        }
        draft.add(0, 0, CellText.of("甲"));
        assertEquals(1, draft.cells().size());
        assertThrows(UnreadableException.class, () -> draft.add(0, 1, CellText.of("乙")));
    }

    @Test
    void textIsCharged() {
        SheetDraft draft = bounded(Bound.CHARACTERS, 3);
        assertThrows(UnreadableException.class, () -> draft.add(0, 0, CellText.of("四个字的")));
    }

    @Test
    void addressesOutsideEverySheetArePassedOver() throws Exception {
        SheetDraft draft = bounded(Bound.CELLS, 10);
        draft.add(-1, 0, CellText.of("甲"));
        draft.add(CellAddress.ROWS, 0, CellText.of("甲"));
        draft.add(0, CellAddress.COLUMNS, CellText.of("甲"));
        draft.merge(0, -1, 2, 2);
        draft.addEmpty(CellAddress.ROWS);
        assertEquals(0, draft.cells().size());
        assertEquals(0, draft.merges().size());
        assertEquals(0, draft.drawnRows().cardinality());
    }

    @Test
    void aMergeThatLeavesTheSheetIsCutOffAndOneOfACellIsNone() throws Exception {
        SheetDraft draft = bounded(Bound.CELLS, 10);
        draft.merge(CellAddress.ROWS - 1, 0, 5, 2);
        draft.merge(3, 3, 1, 1);
        draft.merge(3, 3, 0, 2);
        assertEquals(java.util.List.of(new Area(CellAddress.ROWS - 1, 0, 1, 2)), draft.merges());
    }

    @Test
    void aNumberIsShownByItsFormatAndAStruckOneIsInDoubt() throws Exception {
        SheetDraft draft = bounded(Bound.CELLS, 10);
        NumberFormat percent = NumberFormat.of("0.0%");
        draft.addNumber(new CellAddress(0, 0), new BigDecimal("0.125"), "0.125", percent, false, Sight.SHOWN);
        draft.addNumber(new CellAddress(0, 1), new BigDecimal("0.125"), "0.125", percent, false, Sight.STRUCK);
        draft.addNumber(new CellAddress(0, 2), null, "NaN", percent, false, Sight.SHOWN);
        var texts = draft.cells().values().stream().toList();
        assertEquals("12.5%", texts.get(0).text());
        assertEquals(Legibility.CLEAR, texts.get(0).legibility());
        assertEquals(Legibility.DOUBTFUL, texts.get(1).legibility());
        assertEquals(CellText.illegible("NaN"), texts.get(2));
    }

    @Test
    void aWorkbookOfPicturesAloneIsAPageImage() {
        WorkbookDraft workbook = new WorkbookDraft(new Budget(Limits.STANDARD));
        workbook.addPictures();
        assertEquals(1, workbook.document().blocks().size());
        assertEquals(PageImage.class, workbook.document().blocks().get(0).getClass());
    }

    @Test
    void damageNamesTheSheetWhateverBytesItsNameHas() {
        WorkbookDraft workbook = new WorkbookDraft(new Budget(Limits.STANDARD));
        workbook.addDamage("表\u0007" + "长".repeat(100));
        var notice = workbook.document().notices().get(0);
        assertEquals(ErrorCode.DAMAGED, notice.code());
        assertEquals("工作表“表\uFFFD" + "长".repeat(29) + "”", notice.message().zh().substring(0, 36));
    }
}
