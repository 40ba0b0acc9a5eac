package dev.gouji.read.word.odt;

import static dev.gouji.read.word.odt.Odt.p;
import static dev.gouji.read.word.odt.Odt.table;
import static dev.gouji.read.word.odt.Odt.td;
import static dev.gouji.read.word.odt.Odt.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.word.DrawnBlocks;
import org.junit.jupiter.api.Test;

/** One small example for each way in which OpenDocument shows something else than it stores. */
class OdtSeenTest {

    private static final String FO = " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

    private static final String A = td("", "a");

    private static String style(String family, String name, String properties) {
        return "<style:style style:family=\"" + family + "\" style:name=\"" + name + "\"" + FO + ">" + properties
                + "</style:style>";
    }

    private static String text(String attributes) {
        return "<style:text-properties " + attributes + "/>";
    }

    private static String span(String content) {
        return "<text:span text:style-name=\"S\">" + content + "</text:span>";
    }

    private static String seen(String styles, String... rows) throws Exception {
        return DrawnBlocks.drawSeen(Odt.read(Odt.flat(styles, table(rows))).blocks());
    }

    /** How a cell is seen that holds a 1 with these properties before an 8. */
    private static void assertRun(String expected, String attributes) throws Exception {
        assertEquals("a " + expected, seen(style("text", "S", text(attributes)), tr(A, cell(p(span("1") + "8")))));
    }

    private static String cell(String content) {
        return "<table:table-cell>" + content + "</table:table-cell>";
    }

    private static void assertContent(String expected, String content) throws Exception {
        assertEquals("a " + expected, seen("", tr(A, cell(p(content)))));
    }

    @Test
    void whatIsStruckIsNoContent() throws Exception {
        assertRun("8", "style:text-line-through-style=\"solid\"");
        assertRun("8", "style:text-line-through-style=\"solid\" style:text-line-through-type=\"double\"");
        assertRun("18", "style:text-line-through-style=\"none\"");
    }

    @Test
    void hiddenTextIsLeftOut() throws Exception {
        assertRun("8", "text:display=\"none\"");
        assertContent("8", "<text:hidden-text text:is-hidden=\"true\">1</text:hidden-text>8");
        assertContent("8", "<text:variable-set text:display=\"none\">1</text:variable-set>8");
    }

    @Test
    void textOfTheColourOfItsGroundIsUnseen() throws Exception {
        assertRun("8?colour(18)", "fo:color=\"#ffffff\"");
        assertRun("18", "fo:color=\"#ffffff\" fo:background-color=\"#1f4e79\"");
        assertRun(
                "18",
                "style:use-window-font-color=\"true\" loext:opacity=\"0%\""
                        + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"");
        assertRun("8?hidden(18)", "fo:color=\"#000000\" loext:opacity=\"0%\" xmlns:loext=\"x\"");
    }

    @Test
    void theGroundMayBeTheCells() throws Exception {
        String styles = style("text", "S", text("fo:color=\"#ffffff\""))
                + style("table-cell", "C", "<style:table-cell-properties fo:background-color=\"#1f4e79\"/>");
        assertEquals("a 1", seen(styles, tr(A, td("table:style-name=\"C\"", span("1")))));
    }

    @Test
    void textOfNoSizeIsUnseen() throws Exception {
        assertRun("8?size(18)", "fo:font-size=\"1pt\"");
        assertRun("8?size(18)", "style:text-scale=\"1%\"");
        String row = style("table-row", "R", "<style:table-row-properties style:row-height=\"0.01cm\"/>");
        assertEquals(
                "?size(a) ?size(8)",
                seen(row, "<table:table-row table:style-name=\"R\">" + A + td("", "8") + "</table:table-row>"));
        String line = style("paragraph", "L", "<style:paragraph-properties fo:line-height=\"1pt\"/>");
        assertEquals("a ?size(8)", seen(line, tr(A, cell("<text:p text:style-name=\"L\">8</text:p>"))));
    }

    @Test
    void textThatIsPiledOrTurnedIsInDoubt() throws Exception {
        assertRun("18?covered", "fo:letter-spacing=\"-8pt\"");
        assertRun("18?order", "style:text-combine=\"lines\"");
    }

    @Test
    void aFontOfSignsShowsNoDigits() throws Exception {
        assertRun("\uF0318", "style:font-name=\"Wingdings\"");
    }

    @Test
    void whatIsDrawnInACellIsNoBlank() throws Exception {
        assertContent("!picture", "<draw:frame><draw:image/></draw:frame>");
        assertContent("!object", "<draw:frame><draw:object/><draw:image/></draw:frame>");
        assertContent("!drawing", "<draw:custom-shape/>");
        assertContent("!field", "<draw:control/>");
    }

    @Test
    void theNumberOfATextBoxInACellIsTheCells() throws Exception {
        assertContent("8?order", "<draw:frame><draw:text-box>" + p("8") + "</draw:text-box></draw:frame>");
    }

    @Test
    void whatFloatsOverATablePutsItInDoubt() throws Exception {
        String over = style(
                "graphic",
                "G",
                "<style:graphic-properties style:wrap=\"run-through\" style:run-through=\"foreground\"/>");
        String frame =
                "<draw:frame draw:style-name=\"G\" text:anchor-type=\"paragraph\" svg:y=\"1cm\" svg:width=\"9cm\""
                        + " svg:height=\"3cm\"><draw:image/></draw:frame>";
        assertEquals("a?covered 8?picture", seen(over, tr(td("", "a"), cell(p(frame + "8")))));
    }

    @Test
    void placeholdersAndFieldsMadeAnewAreNotRead() throws Exception {
        assertContent("!field(8)", "<text:placeholder>8</text:placeholder>");
        assertContent("8?field", "<text:page-number>8</text:page-number>");
        assertContent("8", "<text:date text:fixed=\"true\">8</text:date>");
    }

    @Test
    void formFieldsOfWordShowTheirChoice() throws Exception {
        String field = "<f:fieldmark xmlns:f=\"f\" f:type=\"FORM%s\">%s</f:fieldmark>";
        String list =
                "<f:param f:name=\"Dropdown_ListEntry\" f:value=\"0\"/><f:param f:name=\"Dropdown_ListEntry\" f:value=\"8\"/>"
                        + "<f:param f:name=\"Dropdown_Selected\" f:value=\"1\"/>";
        assertContent("8", field.formatted("DROPDOWN", list));
        assertContent("□", field.formatted("CHECKBOX", ""));
        assertContent("!field", field.formatted("DATE", ""));
    }

    @Test
    void rubyOverANumberIsADoubt() throws Exception {
        assertContent(
                "8?annotation(87)",
                "<text:ruby><text:ruby-base>8</text:ruby-base><text:ruby-text>7</text:ruby-text></text:ruby>");
    }

    @Test
    void tablesOfReportsInHeadersAreReadInDoubt() throws Exception {
        String rows = tr(A, cell(p("1"))) + tr(cell(p("b")), cell(p("2"))) + tr(cell(p("c")), cell(p("3")));
        String master = "<office:master-styles><style:master-page><style:header>" + table(rows)
                + "</style:header><style:footer>" + p("1")
                + "</style:footer></style:master-page></office:master-styles>";
        String expected = "a?order 1?order b?order 2?order c?order 3?order";
        String flat = Odt.flat("", p("d")).replace("<office:body>", master + "<office:body>");
        assertEquals(expected, DrawnBlocks.drawSeen(Odt.read(flat).blocks()));
        byte[] packed = Odt.packed(
                "content.xml",
                Odt.part("document-content", "<office:body><office:text>" + p("d") + "</office:text></office:body>"),
                "styles.xml",
                Odt.part("document-styles", master));
        assertEquals(
                expected,
                DrawnBlocks.drawSeen(new OdtReader()
                        .read(packed, new Budget(Limits.STANDARD))
                        .blocks()));
    }
}
