package dev.gouji.read.sheet.ods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Legibility;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.Drawn;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdsReaderTest {

    private static final String SPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    private static Document read(String tables) throws UnreadableException {
        return readRaw("<office:document" + SPACES + ">"
                + "<office:automatic-styles><style:style style:name=\"off\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
                + "</style:style><style:style style:name=\"up\" style:family=\"text\"><style:text-properties style:text-position=\"super 58%\"/>"
                + "</style:style></office:automatic-styles><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document>");
    }

    private static Document readRaw(String xml) throws UnreadableException {
        return new OdsReader().read(xml.getBytes(StandardCharsets.UTF_8), new Budget(Limits.STANDARD));
    }

    private static String table(String... rows) {
        return "<table:table table:name=\"表\">" + String.join("", rows) + "</table:table>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String number(String value, String seen) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"><text:p>" + seen
                + "</text:p></table:table-cell>";
    }

    private static List<Cell> cells(Document document) {
        return ((Table) document.blocks().get(0)).cells();
    }

    @Test
    void whatIsSeenIsTheTextAndAnotherStoredNumberMakesItDoubtful() throws Exception {
        Document document = read(table(row(text("甲"), number("1234", "1,234"), number("3.4", "3"), number("0", ""))
                + row(number("0.5", "50%"), number("-2", "-2"), number("0", "-"), number("7", "7"))));
        assertEquals("[GRID\n甲 1,234 3 _\n50% -2 - 7\n]", Drawn.document(document));
        assertEquals(
                List.of("3.4", "0"),
                document.hidden().stream().map(HiddenText::text).toList());
        assertEquals(
                List.of(Legibility.DOUBTFUL),
                cells(document).stream()
                        .map(Cell::legibility)
                        .filter(seen -> seen != Legibility.CLEAR)
                        .toList());
    }

    @Test
    void spacesTabsAndLineBreaksStandAsElements() throws Exception {
        Document document =
                read(table(row(text("12<text:s text:c=\"2\"/>3"), text("一<text:line-break/>二</text:p><text:p>三"))));
        assertEquals("12  3", cells(document).get(0).text());
        assertEquals("一\n二\n三", cells(document).get(1).text());
    }

    @Test
    void notesAreLeftOutAndRaisedDigitsKeptApart() throws Exception {
        Document document = read(table(row(
                text("甲"),
                "<table:table-cell><office:annotation><text:p>99</text:p></office:annotation>"
                        + "<text:p>12<text:span text:style-name=\"up\">1</text:span></text:p></table:table-cell>")));
        assertEquals("[GRID\n甲 12¹\n]", Drawn.document(document));
    }

    @Test
    void collapsedRowsAndColumnsAndSheetsNotDisplayedAreHidden() throws Exception {
        Document document = read(table(
                        "<table:table-column/><table:table-column table:visibility=\"collapse\"/><table:table-column/>",
                        row(text("甲"), number("81", "81"), number("1", "1")),
                        "<table:table-row-group table:display=\"false\">" + row(text("乙"), number("82", "82"))
                                + "</table:table-row-group>",
                        "<table:table-row table:visibility=\"filter\">" + number("83", "83") + "</table:table-row>",
                        row(text("丙"), number("84", "84"), number("3", "3")))
                + "<table:table table:name=\"旧\" table:style-name=\"off\">" + row(number("85", "85"))
                + "</table:table>");
        assertEquals("[GRID\n甲 1\n丙 3\n]", Drawn.document(document));
        assertEquals(
                List.of("81", "82", "83", "84", "85"),
                document.hidden().stream().map(HiddenText::text).toList());
    }

    @Test
    void spansCoverCellsAndRepeatedCellsAreRepeated() throws Exception {
        assertEquals(
                "[GRID\n合 合 1 1\n2 2 2 2\n]",
                Drawn.document(read(table(
                        row(
                                "<table:table-cell table:number-columns-spanned=\"2\"><text:p>合</text:p></table:table-cell>",
                                "<table:covered-table-cell/>",
                                "<table:table-cell table:number-columns-repeated=\"2\"><text:p>1</text:p></table:table-cell>"),
                        row(
                                "<table:table-cell table:number-columns-repeated=\"4\"><text:p>2</text:p></table:table-cell>"),
                        "<table:table-row table:number-rows-repeated=\"1048000\">"
                                + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"))));
    }

    @Test
    void manyRepeatedTextsMeetTheBoundOfCells() {
        String many = table("<table:table-row table:number-rows-repeated=\"1000000\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>1</text:p></table:table-cell>"
                + "</table:table-row>");
        assertEquals(
                ErrorCode.LIMIT_CELLS,
                assertThrows(UnreadableException.class, () -> read(many)).code());
    }

    @Test
    void anErrorOfAFormulaIsIllegible() throws Exception {
        Document document = read(table(row(
                text("甲"),
                "<table:table-cell table:formula=\"of:=[.Z1]\" office:value-type=\"string\"><text:p>#REF!</text:p>"
                        + "</table:table-cell>")));
        assertEquals(Legibility.ILLEGIBLE, cells(document).get(1).legibility());
    }

    @Test
    void contentThatBreaksOffGivesTheSheetsBefore() throws Exception {
        Document document = readRaw("<office:document" + SPACES + "><office:body><office:spreadsheet>"
                + table(row(text("甲"), number("1", "1"))) + "<table:table table:name=\"乙\"><table:table-row>");
        assertEquals("[GRID\n甲 1\n]", Drawn.document(document));
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void contentThatBreaksOffBeforeAnySheetIsDamaged() {
        assertEquals(
                ErrorCode.DAMAGED,
                assertThrows(UnreadableException.class, () -> readRaw("<office:document" + SPACES + "><office:body>"))
                        .code());
    }
}
