package dev.gouji.read.sheet.xlsx;

import static dev.gouji.read.sheet.xlsx.XlsxDraft.merge;
import static dev.gouji.read.sheet.xlsx.XlsxDraft.number;
import static dev.gouji.read.sheet.xlsx.XlsxDraft.row;
import static dev.gouji.read.sheet.xlsx.XlsxDraft.rows;
import static dev.gouji.read.sheet.xlsx.XlsxDraft.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.Drawn;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

    private static final String TWO_ROWS = row(1, text("A1", "甲"), text("B1", "乙"));

    private static String seen(XlsxDraft made) throws UnreadableException {
        return Drawn.document(made.read());
    }

    private static List<Cell> cells(Document document) {
        return ((Table) document.blocks().get(0)).cells();
    }

    @Test
    void cellsStandWhereTheirAddressesSayAndGapsAreBlank() throws Exception {
        assertEquals(
                "[GRID\n甲 _ 乙\n_ 3 _\n]",
                seen(XlsxDraft.of(rows(row(3, text("B3", "甲"), text("D3", "乙")), row(4, number("C4", "3"))))));
    }

    @Test
    void cellsAndRowsWithoutAddressesFollowEachOther() throws Exception {
        assertEquals(
                "[GRID\n1 2\n3 4\n]",
                seen(XlsxDraft.of(rows(
                        "<row><c><v>1</v></c><c><v>2</v></c></row>", "<row><c><v>3</v></c><c><v>4</v></c></row>"))));
    }

    @Test
    void aPlaceNamesSheetAndCell() throws Exception {
        Document document =
                XlsxDraft.of(rows(row(7, text("A7", "甲"), number("B7", "3")))).read();
        assertEquals(new Place.InSheet("表", "B7"), cells(document).get(1).place());
    }

    @Test
    void mergedCellsSpanAndWhatLiesUnderThemIsHidden() throws Exception {
        Document document = XlsxDraft.of(
                        rows(row(1, text("A1", "合"), number("B1", "88"), number("C1", "1")), row(2, number("C2", "2"))),
                        merge("A1:B2"))
                .read();
        assertEquals("[GRID\n合 合 1\n合 合 2\n]", Drawn.document(document));
        assertEquals(List.of(new HiddenText("88", "合", new Place.InSheet("表", "A1"))), document.hidden());
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreNoContent() throws Exception {
        Document document = XlsxDraft.of(
                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>",
                        rows(
                                row(1, text("A1", "甲"), number("B1", "71"), number("C1", "1")),
                                "<row r=\"2\" hidden=\"1\">" + text("A2", "去年") + number("C2", "72") + "</row>",
                                row(3, text("A3", "丙"), number("C3", "3"))))
                .sheet("旧", "veryHidden", rows(row(1, text("A1", "旧"), number("B1", "73"))))
                .read();
        assertEquals("[GRID\n甲 1\n丙 3\n]", Drawn.document(document));
        assertEquals(
                List.of("71", "72", "73"),
                document.hidden().stream().map(HiddenText::text).toList());
        assertEquals(new Place.InSheet("表", "C3"), cells(document).get(3).place());
    }

    @Test
    void aMergedCellThatIsHiddenInPartIsSeen() throws Exception {
        assertEquals(
                "[GRID\n题 题\n1 2\n]",
                seen(XlsxDraft.of(
                        "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>",
                        rows(row(1, text("A1", "题")), row(2, number("B2", "1"), number("C2", "2"))),
                        merge("A1:C1"))));
    }

    @Test
    void sharedTextsLoseHowTheyAreSpokenAndKeepRaisedDigitsApart() throws Exception {
        assertEquals(
                "[GRID\n云溪 12¹\n]",
                seen(
                        XlsxDraft.of(rows(
                                        row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c r=\"B1\" t=\"s\"><v>1</v></c>")))
                                .strings(
                                        "<si><t>云溪</t><rPh sb=\"0\" eb=\"2\"><t>ユンシー</t></rPh></si>",
                                        "<si><r><t>12</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></si>")));
    }

    @Test
    void anErrorAndAFormulaWithoutAValueAreIllegible() throws Exception {
        List<Cell> cells = cells(XlsxDraft.of(rows(row(
                        1,
                        text("A1", "甲"),
                        "<c r=\"B1\" t=\"e\"><f>Z1</f><v>#REF!</v></c>",
                        "<c r=\"C1\"><f>SUM(A1:A9)</f></c>",
                        "<c r=\"D1\"><f>1+1</f><v>2</v></c>",
                        "<c r=\"E1\" t=\"s\"><v>77</v></c>")))
                .read());
        assertEquals(
                List.of("甲", "#REF!", "=SUM(A1:A9)", "2", "77"),
                cells.stream().map(Cell::text).toList());
        assertEquals(
                List.of(
                        Legibility.CLEAR,
                        Legibility.ILLEGIBLE,
                        Legibility.ILLEGIBLE,
                        Legibility.CLEAR,
                        Legibility.ILLEGIBLE),
                cells.stream().map(Cell::legibility).toList());
    }

    @Test
    void aZeroThatAFormatOrTheWindowHidesIsABlank() throws Exception {
        XlsxDraft byFormat = XlsxDraft.of(
                        rows(row(1, text("A1", "甲"), "<c r=\"B1\" s=\"1\"><v>0</v></c>", number("C1", "1"))))
                .formats("0;-0;;@");
        XlsxDraft byWindow = XlsxDraft.of(
                "<sheetViews><sheetView showZeros=\"0\"/></sheetViews>",
                rows(row(1, text("A1", "甲"), number("B1", "0"), number("C1", "1"))));
        for (XlsxDraft made : List.of(byFormat, byWindow)) {
            assertEquals("[GRID\n甲 _ 1\n]", seen(made));
            assertEquals(
                    List.of(new HiddenText("0", "", new Place.InSheet("表", "B1"))),
                    made.read().hidden());
        }
    }

    @Test
    void rowsOfOneTextAreProseAndAnEmptyRowPartsThemFromATable() throws Exception {
        assertEquals(
                "题目\n[GRID\n甲 乙\n1 2\n]",
                seen(XlsxDraft.of(rows(
                        row(1, text("A1", "题目")),
                        row(3, text("A3", "甲"), text("B3", "乙")),
                        row(4, number("A4", "1"), number("B4", "2"))))));
    }

    @Test
    void anEmptyStyledRowBelowTheLastTextIsARowOfTheTable() throws Exception {
        assertEquals(
                "[GRID\n甲 乙\n_ _\n]",
                seen(XlsxDraft.of(rows(TWO_ROWS, row(2, "<c r=\"A2\" s=\"0\"/>", "<c r=\"B2\" s=\"0\"/>")))));
    }

    @Test
    void extentStyleAndMergesOfAWholeSheetAllocateNothing() throws Exception {
        StringBuilder empty = new StringBuilder();
        for (int row = 3; row < 60_000; row++) {
            empty.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"XFD")
                    .append(row)
                    .append("\" s=\"0\"/></row>");
        }
        Document document = XlsxDraft.of(
                        "<dimension ref=\"A1:XFD1048576\"/>",
                        rows(row(1, text("A1", "题")), row(2, text("A2", "甲"), number("B2", "1")), empty.toString()),
                        merge("A1:XFD1", "A3:XFD1048576"))
                .read();
        assertTrue(cells(document).size() < 10, "cells: " + cells(document).size());
    }

    @Test
    void textsFarApartLeaveOutWhatLiesBetween() throws Exception {
        Document document = XlsxDraft.of(
                        rows(row(1, text("A1", "甲"), text("XFD1", "乙")), row(1_048_576, number("XFD1048576", "3"))),
                        merge("A1:A1048576"))
                .read();
        assertEquals(3, cells(document).size());
        assertEquals(1, cells(document).get(2).row());
    }

    @Test
    void ofTwoMergedAreasThatOverlapTheFirstHolds() throws Exception {
        assertEquals(
                "[GRID\n合 合 1\n2 3 4\n]",
                seen(XlsxDraft.of(
                        rows(
                                row(1, text("A1", "合"), number("C1", "1")),
                                row(2, number("A2", "2"), number("B2", "3"), number("C2", "4"))),
                        merge("A1:B1", "B1:C2"))));
    }

    @Test
    void aSheetThatBreaksOffGivesWhatStoodBefore() throws Exception {
        Document document = XlsxDraft.of(rows(TWO_ROWS))
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + TWO_ROWS + "<row r=\"2\"><c")
                .read();
        assertEquals("[GRID\n甲 乙\n]", Drawn.document(document));
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void contentAloneMeetsTheBoundOfCells() {
        byte[] bytes = XlsxDraft.of(rows(TWO_ROWS)).bytes();
        assertEquals(
                ErrorCode.LIMIT_CELLS,
                assertThrows(
                                UnreadableException.class,
                                () -> new XlsxReader().read(bytes, new Budget(new Limits(Map.of(Bound.CELLS, 1L)))))
                        .code());
    }
}
