package dev.gouji.read.sheet.ods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Legibility;
import dev.gouji.document.Reason;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsSeenTest {

    private static final String SPACES = String.join(
            " ",
            "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'",
            "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'",
            "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'",
            "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'",
            "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'",
            "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'",
            "xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'",
            "xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'");

    private static final String STYLES = styled("cell", "")
            + styled("dark", "<style:table-cell-properties fo:background-color='#1f4e79'/>")
            + styled("white", "<style:text-properties fo:color='#ffffff'/>");

    private static String styled(String name, String properties) {
        return "<style:style style:name='" + name + "' style:family='table-cell'>" + properties + "</style:style>";
    }

    private static Document read(String styles, String table) throws UnreadableException {
        String xml = "<office:document " + SPACES + "><office:automatic-styles>" + STYLES + styles
                + "</office:automatic-styles><office:body><office:spreadsheet>" + table
                + "</office:spreadsheet></office:body></office:document>";
        return new OdsReader().read(xml.getBytes(StandardCharsets.UTF_8), new Budget(Limits.STANDARD));
    }

    /** A sheet of three columns; the second row is 丁, the cell in question, 4. */
    private static String table(String attributes, String columns, String row, String cell, String behind) {
        return "<table:table table:name='表' " + attributes + ">" + columns
                + "<table:table-row>" + text("甲") + text("乙") + text("丙") + "</table:table-row>"
                + "<table:table-row " + row + ">" + text("丁") + cell + number("", "4") + "</table:table-row>"
                + "<table:table-row>" + text("戊") + number("", "5") + number("", "6") + "</table:table-row>"
                + behind + "</table:table>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String number(String attributes, String number) {
        return "<table:table-cell office:value-type='float' office:value='" + number + "' " + attributes + "><text:p>"
                + number + "</text:p></table:table-cell>";
    }

    private static Cell cell(Document document) {
        return ((Table) document.blocks().get(0))
                .cells().stream()
                        .filter(cell -> cell.row() == 1 && cell.column() == 1)
                        .findFirst()
                        .orElseThrow();
    }

    private static Cell cell(String styles, String cell) throws UnreadableException {
        return cell(read(styles, table("", "", "", cell, "")));
    }

    private static void isLeftOut(Reason reason, Cell cell) {
        assertEquals("", cell.text());
        assertEquals("18", cell.seen().stored());
        assertEquals(Legibility.DOUBTFUL, cell.legibility());
        assertEquals(reason, cell.seen().reason());
    }

    private static void isInDoubt(Reason reason, Cell cell) {
        assertEquals("18", cell.text());
        assertEquals(Legibility.DOUBTFUL, cell.legibility());
        assertEquals(reason, cell.seen().reason());
    }

    @ParameterizedTest
    @CsvSource({
        "<style:text-properties style:text-line-through-style='solid'/>, STRUCK",
        "<style:text-properties style:text-line-through-type='double'/>, STRUCK",
        "<style:text-properties fo:color='#ffffff'/>, COLOUR",
        "<style:table-cell-properties fo:background-color='#000000'/><style:text-properties fo:color='#000000'/>, COLOUR",
        "<style:text-properties fo:font-size='1pt'/>, SIZE"
    })
    void aNumberThatItsStyleDoesNotShowIsLeftOutInDoubt(String properties, Reason reason) throws Exception {
        isLeftOut(reason, cell(styled("x", properties), number("table:style-name='x'", "18")));
    }

    @Test
    void aNumberThatStandsOutFromItsGroundIsClear() throws Exception {
        String white =
                "<style:table-cell-properties fo:background-color='#1f4e79'/><style:text-properties fo:color='#ffffff'/>";
        Cell cell = cell(styled("x", white), number("table:style-name='x'", "18"));
        assertEquals("18", cell.text());
        assertEquals(Legibility.CLEAR, cell.legibility());
    }

    @Test
    void aStyleIsThatOfTheColumnWhereACellNamesNone() throws Exception {
        String columns = "<table:table-column/><table:table-column table:default-cell-style-name='white'/>";
        isLeftOut(Reason.COLOUR, cell(read("", table("", columns, "", number("", "18"), ""))));
    }

    @Test
    void stylesInheritFromThoseTheyAreBasedOn() throws Exception {
        String child = "<style:style style:name='x' style:family='table-cell' style:parent-style-name='white'/>";
        isLeftOut(Reason.COLOUR, cell(child, number("table:style-name='x'", "18")));
    }

    @Test
    void aRunThatIsStruckIsNoContent() throws Exception {
        String run = "<style:style style:name='s' style:family='text'>"
                + "<style:text-properties style:text-line-through-style='solid'/></style:style>";
        Cell cell = cell(run, text("<text:span text:style-name='s'>1</text:span>8"));
        assertEquals("8", cell.text());
        assertEquals(Legibility.CLEAR, cell.legibility());
    }

    @Test
    void aRowLowerThanItsTextShowsNothing() throws Exception {
        String low = "<style:style style:name='low' style:family='table-row'>"
                + "<style:table-row-properties style:row-height='2pt'/></style:style>";
        isLeftOut(Reason.SIZE, cell(read(low, table("", "", "table:style-name='low'", number("", "18"), ""))));
    }

    @Test
    void aRowThatGrowsWithItsTextShowsIt() throws Exception {
        String low = "<style:style style:name='low' style:family='table-row'>"
                + "<style:table-row-properties style:row-height='2pt' style:use-optimal-row-height='true'/></style:style>";
        Cell cell = cell(read(low, table("", "", "table:style-name='low'", number("", "18"), "")));
        assertEquals(Legibility.CLEAR, cell.legibility());
    }

    @Test
    void aColumnOfNoWidthIsHidden() throws Exception {
        String none = "<style:style style:name='none' style:family='table-column'>"
                + "<style:table-column-properties style:column-width='0cm'/></style:style>";
        String columns = "<table:table-column/><table:table-column table:style-name='none'/>";
        Document document = read(none, table("", columns, "", number("", "18"), ""));
        assertEquals("4", cell(document).text());
        assertEquals(
                List.of("18", "5"),
                document.hidden().stream()
                        .map(HiddenText::text)
                        .filter(text -> !text.equals("乙"))
                        .toList());
    }

    @Test
    void aNumberWithoutRoomInItsColumnIsInDoubt() throws Exception {
        String narrow = "<style:style style:name='narrow' style:family='table-column'>"
                + "<style:table-column-properties style:column-width='0.2cm'/></style:style>";
        String columns = "<table:table-column/><table:table-column table:style-name='narrow'/>";
        isInDoubt(Reason.SIZE, cell(read(narrow, table("", columns, "", number("", "18"), ""))));
    }

    @Test
    void aNumberThatIsRepeatedToFillItsCellIsInDoubt() throws Exception {
        String repeated = styled("x", "<style:table-cell-properties style:repeat-content='true'/>");
        isInDoubt(Reason.GENERATED, cell(repeated, number("table:style-name='x'", "18")));
    }

    @Test
    void whatIsHiddenByProtectionIsNoContentWhereTheSheetIsProtected() throws Exception {
        String secret = styled("x", "<style:table-cell-properties style:cell-protect='hidden-and-protected'/>");
        String number = number("table:style-name='x'", "18");
        assertEquals("18", cell(secret, number).text());
        Cell cell = cell(read(secret, table("table:protected='true'", "", "", number, "")));
        assertEquals("", cell.text());
    }

    @Test
    void aConditionOfAStyleThatWouldHideANumberPutsItInDoubt() throws Exception {
        String styles = styled("x", "<style:map style:condition='cell-content()=0' style:apply-style-name='white'/>");
        isInDoubt(Reason.COLOUR, cell(styles, number("table:style-name='x'", "18")));
    }

    @ParameterizedTest
    @CsvSource({"cell, DOUBTFUL", "dark, CLEAR"})
    void aConditionThatWouldHideANumberPutsItInDoubt(String style, Legibility legibility) throws Exception {
        String conditions = "<calcext:conditional-formats><calcext:conditional-format"
                + " calcext:target-range-address='表.B2:表.B3'><calcext:condition calcext:apply-style-name='white'"
                + " calcext:value='=0'/></calcext:conditional-format></calcext:conditional-formats>";
        String number = number("table:style-name='" + style + "'", "18");
        assertEquals(
                legibility,
                cell(read("", table("", "", "", number, conditions))).legibility());
    }

    @Test
    void aSignInsteadOfTheNumberLeavesItOut() throws Exception {
        String signs = "<calcext:conditional-formats><calcext:conditional-format"
                + " calcext:target-range-address='表.B2'><calcext:icon-set calcext:show-value='false'/>"
                + "</calcext:conditional-format></calcext:conditional-formats>";
        isLeftOut(Reason.HIDDEN, cell(read("", table("", "", "", number("", "18"), signs))));
    }

    @ParameterizedTest
    @CsvSource({
        "<draw:frame svg:width='1cm' svg:height='0.3cm'><draw:image/></draw:frame>, PICTURE",
        "<draw:frame svg:width='1cm' svg:height='0.3cm'><draw:object/><draw:image/></draw:frame>, OBJECT",
        "<draw:g><draw:custom-shape svg:width='1cm' svg:height='0.3cm'/></draw:g>, DRAWING",
        "<draw:line svg:x1='0cm' svg:y1='0.2cm' svg:x2='2cm' svg:y2='0.2cm'/>, DRAWING",
        "<draw:control svg:width='1cm' svg:height='0.3cm'/>, FIELD"
    })
    void aCellUnderWhatIsDrawnIsNeverBlank(String drawn, Reason reason) throws Exception {
        Cell cell = cell("", "<table:table-cell>" + drawn + "</table:table-cell>");
        assertEquals(Legibility.ILLEGIBLE, cell.legibility());
        assertEquals(reason, cell.seen().reason());
    }

    @Test
    void whatIsDrawnOverTheSheetIsPlacedFromItsCorner() throws Exception {
        String shapes =
                "<table:shapes><draw:custom-shape svg:x='2.4cm' svg:y='0.5cm' svg:width='1cm' svg:height='0.3cm'/></table:shapes>";
        Document document = read("", table("", shapes, "", number("", "18"), ""));
        isInDoubt(Reason.DRAWING, cell(document));
        long inDoubt = ((Table) document.blocks().get(0))
                .cells().stream()
                        .filter(cell -> cell.legibility() != Legibility.CLEAR)
                        .count();
        assertEquals(1, inDoubt);
    }

    @Test
    void theTextOfABoxInOneCellIsThatOfTheCell() throws Exception {
        String box =
                "<draw:frame svg:width='1cm' svg:height='0.3cm'><draw:text-box><text:p>18</text:p></draw:text-box></draw:frame>";
        isInDoubt(Reason.DRAWING, cell("", "<table:table-cell>" + box + "</table:table-cell>"));
    }
}
