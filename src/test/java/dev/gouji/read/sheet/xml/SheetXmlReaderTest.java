package dev.gouji.read.sheet.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Legibility;
import dev.gouji.document.Reason;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.Drawn;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.kind.Sniffer;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetXmlReaderTest {

    private static byte[] workbook(String content) {
        return ("<?xml version=\"1.0\" encoding=\"GB2312\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
                        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"p\">"
                        + "<NumberFormat ss:Format=\"0%\"/></Style><Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/>"
                        + "</Style></Styles>" + content + "</Workbook>")
                .getBytes(Charset.forName("GBK"));
    }

    private static Document read(String content) throws UnreadableException {
        return new SheetXmlReader().read(workbook(content), new Budget(Limits.STANDARD));
    }

    private static String sheet(String... rows) {
        return "<Worksheet ss:Name=\"表\"><Table>" + String.join("", rows) + "</Table></Worksheet>";
    }

    private static String data(String type, String text) {
        return "<Cell>" + value(type, text) + "</Cell>";
    }

    private static String value(String type, String text) {
        return "<Data ss:Type=\"" + type + "\">" + text + "</Data>";
    }

    private static Cell looking(String style, String text) throws UnreadableException {
        String content = "<Styles><Style ss:ID=\"s\">" + style + "</Style></Styles>"
                + sheet(
                        "<Row>" + data("String", "云溪") + data("String", "乙") + "</Row>",
                        "<Row>" + data("Number", "4") + "<Cell ss:StyleID=\"s\">" + text + "</Cell></Row>");
        return ((Table) read(content).blocks().get(0)).cells().get(3);
    }

    @Test
    void aNumberThatItsStyleDoesNotShowIsLeftOutInDoubt() throws Exception {
        String number = value("Number", "18");
        assertEquals(
                Reason.STRUCK,
                looking("<Font ss:StrikeThrough=\"1\"/>", number).seen().reason());
        assertEquals(
                Reason.COLOUR,
                looking("<Font ss:Color=\"#FFFFFF\"/>", number).seen().reason());
        assertEquals(
                Reason.SIZE, looking("<Font ss:Size=\"1\"/>", number).seen().reason());
        String dark = "<Font ss:Color=\"#FFFFFF\"/><Interior ss:Color=\"#1F4E79\" ss:Pattern=\"Solid\"/>";
        assertEquals("18", looking(dark, number).text());
        assertEquals(Legibility.CLEAR, looking(dark, number).legibility());
    }

    @Test
    void ofAStruckRunTheRestIsClear() throws Exception {
        Cell cell = looking("", value("String", "<S>1</S>8"));
        assertEquals("8", cell.text());
        assertEquals(Legibility.CLEAR, cell.legibility());
    }

    @Test
    void itIsKnownByItsContent() {
        assertEquals(Kind.SHEET_XML, Sniffer.kindOf(workbook("")));
    }

    @Test
    void rowsAndCellsStandWhereTheySayOrBehindTheOneBefore() throws Exception {
        assertEquals(
                "[GRID\n云溪 _ 5\n_ 1 _\n]",
                Drawn.document(read(sheet(
                        "<Row ss:Index=\"4\">" + data("String", "云溪") + "<Cell ss:Index=\"3\">" + value("Number", "5")
                                + "</Cell></Row>",
                        "<Row><Cell ss:Index=\"2\">" + value("Number", "1") + "</Cell></Row>"))));
    }

    @Test
    void mergedCellsSpanAndTheRowsBelowStepOverThem() throws Exception {
        assertEquals(
                "[GRID\n合 合 1\n合 合 2\n]",
                Drawn.document(read(sheet(
                        "<Row><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"1\">" + value("String", "合") + "</Cell>"
                                + data("Number", "1") + "</Row>",
                        "<Row>" + data("Number", "2") + "</Row>"))));
    }

    @Test
    void formatsNamesAndDatesAreShown() throws Exception {
        assertEquals(
                "[GRID\n甲 25% 2024/1/31\n]",
                Drawn.document(read(sheet("<Row>" + data("String", "甲") + "<Cell ss:StyleID=\"p\">"
                        + value("Number", "0.25") + "</Cell><Cell ss:StyleID=\"d\">"
                        + value("DateTime", "2024-01-31T00:00:00.000") + "</Cell></Row>"))));
    }

    @Test
    void richTextIsJoinedAndRaisedDigitsKeptApart() throws Exception {
        assertEquals(
                "[GRID\n甲 12¹\n]",
                Drawn.document(read(sheet("<Row>" + data("String", "甲")
                        + data("String", "<Font xmlns=\"http://www.w3.org/TR/REC-html40\">1</Font>2<Sup>1</Sup>")
                        + "</Row>"))));
    }

    @Test
    void hiddenRowsColumnsSheetsAndZerosAreNotSeen() throws Exception {
        Document document = read("<Worksheet ss:Name=\"表\"><Table><Column ss:Index=\"2\" ss:Hidden=\"1\"/>"
                + "<Row>" + data("String", "甲") + data("Number", "71") + data("Number", "0") + data("Number", "1")
                + "</Row>"
                + "<Row ss:Hidden=\"1\">" + data("Number", "72") + "</Row></Table>"
                + "<x:WorksheetOptions><x:DoNotDisplayZeros/></x:WorksheetOptions></Worksheet>"
                + "<Worksheet ss:Name=\"旧\"><Table><Row>" + data("Number", "73") + "</Row></Table>"
                + "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>");
        assertEquals("[GRID\n甲 _ 1\n]", Drawn.document(document));
        assertEquals(
                List.of("71", "0", "72", "73"),
                document.hidden().stream().map(HiddenText::text).toList());
    }

    @Test
    void errorsAreIllegible() throws Exception {
        Cell cell = ((Table) read(sheet("<Row>" + data("String", "甲") + data("Error", "#REF!") + "</Row>"))
                        .blocks()
                        .get(0))
                .cells()
                .get(1);
        assertEquals(Legibility.ILLEGIBLE, cell.legibility());
    }

    @Test
    void aWorkbookThatBreaksOffGivesTheSheetsBefore() throws Exception {
        Document document = read(sheet("<Row>" + data("String", "甲") + data("Number", "1") + "</Row>") + "<Worksheet>");
        assertEquals("[GRID\n甲 1\n]", Drawn.document(document));
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void aWorkbookThatBreaksOffBeforeAnySheetIsDamaged() {
        assertEquals(
                ErrorCode.DAMAGED,
                assertThrows(UnreadableException.class, () -> read("<Styles>")).code());
    }
}
