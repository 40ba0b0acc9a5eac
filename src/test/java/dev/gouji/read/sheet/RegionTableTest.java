package dev.gouji.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Place;
import dev.gouji.read.sheet.number.CellText;
import org.junit.jupiter.api.Test;

class RegionTableTest {

    @Test
    void everyEmptyCellAmongTheTextsIsACell() throws Exception {
        assertEquals("[GRID\n甲 _ 丙\n_ 2 _\n]", TinySheet.of("甲 . 丙", ". 2 .").seen());
        assertEquals(
                new Place.InSheet("表", "B1"),
                TinySheet.of("甲 . 丙", ". 2 .").table().cells().get(1).place());
    }

    /** 200 columns apart in 200 rows are 40,000 cells for 400 texts. */
    @Test
    void whereTextsLieFarApartRowsAndColumnsWithoutAnyAreLeftOut() throws Exception {
        TinySheet sheet = new TinySheet();
        for (int row = 0; row < 200; row++) {
            sheet.draft().add(row, 0, CellText.of("左"));
            sheet.draft().add(row, 199, CellText.of("右"));
        }
        assertEquals(400, sheet.table().cells().size());
        assertEquals(1, sheet.table().cells().get(1).column());
    }

    @Test
    void aMergeDownSpansTheRowsThatAreKept() throws Exception {
        TinySheet sheet = TinySheet.of("组 甲", ". 乙", "丙 丁").merged("A1", "A2");
        assertEquals("[GRID\n组 甲\n组 乙\n丙 丁\n]", sheet.seen());
        assertEquals(2, sheet.table().cells().get(0).rowSpan());
    }
}
