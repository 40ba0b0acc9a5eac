package dev.gouji.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.read.sheet.number.CellText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownCellsTest {

    @Test
    void aHiddenColumnIsNoContentAndItsNumbersAreTold() throws Exception {
        TinySheet sheet = TinySheet.of("甲 乙 丙", "1 2 3");
        sheet.draft().hideColumns(1, 2);
        assertEquals("[GRID\n甲 丙\n1 3\n]", sheet.seen());
        assertEquals(List.of("2||B2"), sheet.hidden());
    }

    @Test
    void aHiddenRowIsNoContentAndPlacesKeepTheAddressesOfTheSheet() throws Exception {
        TinySheet sheet = TinySheet.of("甲 乙", "1 2", "3 4");
        sheet.draft().hideRows(1, 2);
        assertEquals("[GRID\n甲 乙\n3 4\n]", sheet.seen());
        assertEquals(new Place.InSheet("表", "A3"), sheet.table().cells().get(2).place());
        assertEquals(List.of("1||A2", "2||B2"), sheet.hidden());
    }

    @Test
    void aHiddenSheetShowsNothing() throws Exception {
        TinySheet sheet = TinySheet.of("甲 乙", "1 2");
        sheet.draft().hide();
        assertEquals("", sheet.seen());
        assertEquals(List.of("1||A2", "2||B2"), sheet.hidden());
    }

    @Test
    void hiddenWordsAreNotTold() throws Exception {
        TinySheet sheet = TinySheet.of("甲 乙", "共3件 12.5%");
        sheet.draft().hideRows(1, 2);
        assertEquals(List.of("12.5%||B2"), sheet.hidden());
    }

    @Test
    void mergedCellsShowTheirFirstAndTheNumbersUnderThemAreTold() throws Exception {
        TinySheet sheet = TinySheet.of("甲 乙 丙", "1 2 3").merged("A2", "B2");
        assertEquals("[GRID\n甲 乙 丙\n1 1 3\n]", sheet.seen());
        assertEquals(List.of("2|1|A2"), sheet.hidden());
    }

    @Test
    void aMergeWithAHiddenColumnIsNarrower() throws Exception {
        TinySheet sheet = TinySheet.of("合 . . 丙", "1 2 3 4").merged("A1", "C1");
        sheet.draft().hideColumns(1, 2);
        assertEquals("[GRID\n合 合 丙\n1 3 4\n]", sheet.seen());
        assertEquals(2, sheet.table().cells().get(0).columnSpan());
    }

    @Test
    void aBlankMergeInsideATableIsOneCell() throws Exception {
        TinySheet sheet = TinySheet.of("甲 乙 丙", "_ _ 3", "4 5 6").merged("A2", "B2");
        assertEquals("[GRID\n甲 乙 丙\n_ _ 3\n4 5 6\n]", sheet.seen());
        assertEquals(2, sheet.table().cells().get(3).columnSpan());
    }

    @Test
    void aMergeBeyondTheUseOfTheSheetIsCut() throws Exception {
        TinySheet sheet = TinySheet.of("标题", "甲 乙").merged("A1", "Z1");
        assertEquals("[GRID\n标题 标题\n甲 乙\n]", sheet.seen());
    }

    @Test
    void whatIsStoredAndNotSeenIsTold() throws Exception {
        TinySheet sheet =
                TinySheet.of("甲 乙").with("A2", CellText.of("无").storing("7")).with("B2", CellText.of("2"));
        assertEquals(List.of("7|无|A2"), sheet.hidden());
    }

    @Test
    void hiddenZerosLookEmptyAndAreTold() throws Exception {
        TinySheet sheet = TinySheet.of("甲 乙", "0 2");
        sheet.draft().addZero(CellAddress.of("A2"));
        sheet.draft().hideZeros();
        assertEquals("[GRID\n甲 乙\n_ 2\n]", sheet.seen());
        assertEquals(List.of("0||A2"), sheet.hidden());
    }

    @Test
    void somethingIllegibleIsSeenEvenWhereItShowsNothing() throws Exception {
        TinySheet sheet = TinySheet.of("甲 乙", ". 2").with("A2", CellText.illegible(""));
        assertEquals(Legibility.ILLEGIBLE, sheet.table().cells().get(2).legibility());
    }
}
