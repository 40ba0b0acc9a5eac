package dev.gouji.read.word.docx;

import static dev.gouji.read.word.docx.DocxPackage.cell;
import static dev.gouji.read.word.docx.DocxPackage.p;
import static dev.gouji.read.word.docx.DocxPackage.r;
import static dev.gouji.read.word.docx.DocxPackage.tbl;
import static dev.gouji.read.word.docx.DocxPackage.tc;
import static dev.gouji.read.word.docx.DocxPackage.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.word.DrawnBlocks;
import org.junit.jupiter.api.Test;

/** One small example for each way in which Word shows something else than it stores. */
class DocxSeenTest {

    private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String style(String type, String id, String content) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\">" + content + "</w:style>";
    }

    private static String seen(DocxPackage document) throws UnreadableException {
        return DrawnBlocks.drawSeen(document.read().blocks());
    }

    private static DocxPackage table(String... cells) {
        return DocxPackage.of(tbl(tr(cells)));
    }

    /** How the second cell is seen, whose paragraph holds these runs. */
    private static void assertSeen(String expected, String... runs) throws Exception {
        assertStyled(expected, new String[0], runs);
    }

    private static void assertStyled(String expected, String[] styles, String... runs) throws Exception {
        String paragraph = "<w:p>" + String.join("", runs) + "</w:p>";
        assertEquals("a " + expected, seen(table(tc("a"), cell("", paragraph)).styles(styles)));
    }

    @Test
    void whatIsStruckIsNoContent() throws Exception {
        assertSeen("8", run("<w:strike/>", "7"), r("8"));
        assertSeen("8", run("<w:dstrike/>", "7"), r("8"));
        assertSeen("78", run("<w:strike w:val=\"0\"/>", "7"), r("8"));
        assertSeen("?struck(42)", run("<w:strike/>", "42"));
    }

    @Test
    void strikesOfStylesSwitchEachOther() throws Exception {
        String[] styles = {
            style("character", "Old", "<w:rPr><w:strike/></w:rPr>"),
            style("character", "Older", "<w:basedOn w:val=\"Old\"/>"),
            style("paragraph", "Gone", "<w:rPr><w:strike/></w:rPr>")
        };
        String old = "<w:rStyle w:val=\"Older\"/>";
        String gone = "<w:pPr><w:pStyle w:val=\"Gone\"/></w:pPr>";
        assertStyled("8", styles, run(old, "7"), r("8"));
        assertStyled("7", styles, gone, run(old, "7"), r("8"));
        assertStyled("8", styles, gone, r("7"), run("<w:strike w:val=\"0\"/>", "8"));
    }

    @Test
    void aStrikeOfAllTextHoldsUnlessARunSaysNot() throws Exception {
        String[] styles = {"<w:docDefaults><w:rPrDefault><w:rPr><w:strike/></w:rPr></w:rPrDefault></w:docDefaults>"};
        String some = "<w:p>" + r("7") + run("<w:strike w:val=\"0\"/>", "8") + "</w:p>";
        assertEquals("?struck(a) 8", seen(table(tc("a"), cell("", some)).styles(styles)));
    }

    @Test
    void hiddenTextIsLeftOut() throws Exception {
        assertSeen("8", run("<w:vanish/>", "7"), r("8"));
        assertSeen("78", run("<w:webHidden/>", "7"), r("8"));
    }

    @Test
    void textOfTheColourOfItsGroundIsUnseen() throws Exception {
        assertSeen("8?colour(18)", run(WHITE, "1"), r("8"));
        assertSeen("18", run(WHITE + "<w:highlight w:val=\"black\"/>", "1"), r("8"));
        assertSeen("18", run(WHITE + "<w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>", "1"), r("8"));
        assertSeen("18", "<w:pPr><w:shd w:val=\"solid\" w:color=\"1F4E79\"/></w:pPr>", run(WHITE, "18"));
        assertSeen("8?colour(18)", run("<w:color w:val=\"000000\"/><w:highlight w:val=\"black\"/>", "1"), r("8"));
    }

    @Test
    void theGroundMayBeTheCellsTheTablesOrThePages() throws Exception {
        String dark = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F4E79\"/>";
        String white = "<w:p>" + run(WHITE, "8") + "</w:p>";
        assertEquals("a 8", seen(table(tc("a"), cell(dark, white))));
        String table = "<w:tbl><w:tblPr>" + dark + "</w:tblPr>" + tr(tc("a"), cell("", white)) + "</w:tbl>";
        assertEquals("a 8", seen(DocxPackage.of(table)));
    }

    @Test
    void coloursOfTheThemeAreResolved() throws Exception {
        String theme = "<a:theme xmlns:a=\"a\"><a:themeElements><a:clrScheme><a:lt2><a:srgbClr val=\"EEECE1\"/></a:lt2>"
                + "</a:clrScheme></a:themeElements></a:theme>";
        String background = run("<w:color w:val=\"000000\" w:themeColor=\"background1\"/>", "1");
        String tinted = run("<w:color w:val=\"000000\" w:themeColor=\"background2\" w:themeTint=\"10\"/>", "2");
        String shaded = run("<w:color w:val=\"000000\" w:themeColor=\"background1\" w:themeShade=\"80\"/>", "3");
        DocxPackage document = table(tc("a"), cell("", "<w:p>" + background + tinted + shaded + "</w:p>"));
        assertEquals(
                "a 3?colour(123)",
                seen(document.part("word/theme/theme1.xml", theme)
                        .part(
                                "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Id=\"t\" Type=\"x/theme\""
                                        + " Target=\"theme/theme1.xml\"/></Relationships>")));
    }

    @Test
    void tableStylesColourRowsAndColumns() throws Exception {
        String head = "<w:tblStylePr w:type=\"firstRow\"><w:rPr>" + WHITE + "</w:rPr><w:tcPr><w:shd w:val=\"clear\""
                + " w:fill=\"1F4E79\"/></w:tcPr></w:tblStylePr>";
        String last = "<w:tblStylePr w:type=\"lastCol\"><w:rPr>" + WHITE + "</w:rPr></w:tblStylePr>";
        String table = "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook w:firstRow=\"1\" w:lastColumn=\"1\"/>"
                + "</w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>" + tr(tc("a"), tc("b"))
                + tr(tc("c"), tc("8")) + "</w:tbl>";
        assertEquals("a b c ?colour(8)", seen(DocxPackage.of(table).styles(style("table", "T", head + last))));
    }

    @Test
    void whichRowIsTheLastIsNotKnownSoItsLookIsADoubt() throws Exception {
        String last = "<w:tblStylePr w:type=\"lastRow\"><w:rPr><w:strike/></w:rPr></w:tblStylePr>";
        String table = "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook w:val=\"0040\"/></w:tblPr>"
                + tr(tc("a"), tc("1")) + tr(tc("b"), tc("2")) + "</w:tbl>";
        assertEquals("a 1 b?struck 2?struck", seen(DocxPackage.of(table).styles(style("table", "T", last))));
    }

    @Test
    void textOfNoSizeIsUnseen() throws Exception {
        assertSeen("8?size(18)", run("<w:sz w:val=\"2\"/>", "1"), r("8"));
        assertSeen("8?size(18)", run("<w:w w:val=\"1\"/>", "1"), r("8"));
        assertSeen("8?size(18)", run("<w:fitText w:val=\"5\"/>", "1"), r("8"));
        String line = "<w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>";
        assertSeen("?size(8)", line, r("8"));
        String row = "<w:tr><w:trPr><w:trHeight w:val=\"1\" w:hRule=\"exact\"/></w:trPr>" + tc("a") + "</w:tr>";
        assertEquals("?size(a) b", seen(DocxPackage.of(tbl(row, tr(tc("b"))))));
    }

    @Test
    void transparentTextIsUnseen() throws Exception {
        String clear = "<w14:textFill xmlns:w14=\"w14\"><w14:noFill/></w14:textFill>";
        assertSeen("8?hidden(18)", run(clear, "1"), r("8"));
        String alpha = "<w14:textFill xmlns:w14=\"w14\"><w14:solidFill><w14:srgbClr w14:val=\"000000\">"
                + "<w14:alpha w14:val=\"100000\"/></w14:srgbClr></w14:solidFill></w14:textFill>";
        assertSeen("8?hidden(18)", run(alpha, "1"), r("8"));
    }

    @Test
    void textThatIsPiledOrOffThePageIsInDoubt() throws Exception {
        assertSeen("12?covered", run("<w:spacing w:val=\"-200\"/>", "12"));
        assertSeen("?outside(8)", "<w:pPr><w:framePr w:x=\"-9000\" w:hAnchor=\"page\"/></w:pPr>", r("8"));
        assertSeen("8?outside", "<w:pPr><w:ind w:left=\"40000\"/></w:pPr>", r("8"));
    }

    @Test
    void textSetFromRightToLeftIsInDoubt() throws Exception {
        assertSeen("12?order", run("<w:rtl/>", "12"));
        assertSeen("12?order", "<w:bdo w:val=\"rtl\">" + r("12") + "</w:bdo>");
        assertSeen("12?order", run("<w:eastAsianLayout w:combine=\"1\"/>", "12"));
    }

    @Test
    void aDigitSetHigherByItsPositionIsAMark() throws Exception {
        assertSeen("12¹", r("12"), run("<w:position w:val=\"8\"/>", "1"));
    }

    @Test
    void aFontOfSignsShowsNoDigits() throws Exception {
        assertSeen("\uF038", run("<w:rFonts w:ascii=\"Wingdings\"/>", "8"));
        assertSeen("8", run("<w:rFonts w:ascii=\"Symbol\"/>", "8"));
    }

    @Test
    void whatIsDrawnInACellIsNoBlank() throws Exception {
        assertSeen("!picture", "<w:r><w:drawing><a:blip xmlns:a=\"a\"/></w:drawing></w:r>");
        assertSeen("8?picture", r("8"), "<w:r><w:drawing><a:blip xmlns:a=\"a\"/></w:drawing></w:r>");
        assertSeen("!drawing", "<w:r><w:drawing><c:chart xmlns:c=\"c\"/></w:drawing></w:r>");
        assertSeen("!object", "<w:r><w:object><o:OLEObject xmlns:o=\"o\"/></w:object></w:r>");
        assertSeen("!field", "<w:r><w:object><w:control/></w:object></w:r>");
        assertSeen(
                "!drawing(8)",
                "<w:r><w:pict><v:shape style=\"width:40pt\"><v:textpath string=\"8\"/></v:shape></w:pict></w:r>");
        assertSeen("", "<w:r><w:pict><v:shape style=\"visibility:hidden\"/></w:pict></w:r>");
    }

    @Test
    void aFormulaOfMoreThanOneLineIsNoText() throws Exception {
        assertSeen("8", "<m:oMath><m:r><m:t>8</m:t></m:r></m:oMath>");
        String fraction = "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>";
        assertSeen("!object(12)", "<m:oMath>" + fraction + "</m:oMath>");
    }

    @Test
    void theNumberOfATextBoxInACellIsTheCells() throws Exception {
        String box = "<w:r><w:pict><v:textbox><w:txbxContent>" + p("8") + p("")
                + "</w:txbxContent></v:textbox></w:pict></w:r>";
        assertSeen("8?order", box);
        assertSeen("1?drawing(1\n8)", r("1"), box);
    }

    @Test
    void whatFloatsOverATablePutsItInDoubt() throws Exception {
        String rect =
                "<w:r><w:pict><v:rect style=\"position:absolute;margin-top:%dpt;width:90pt;height:%dpt\"/></w:pict></w:r>";
        String table = tbl(tr(tc("a"), tc("8")));
        String reaching = "<w:p>" + r("t") + rect.formatted(0, 60) + "</w:p>";
        assertEquals("a?covered 8?covered", seen(DocxPackage.of(reaching, table)));
        assertEquals("a 8", seen(DocxPackage.of("<w:p>" + r("t") + rect.formatted(0, 10) + "</w:p>", p("b"), table)));
        String within = cell("", "<w:p>" + r("1") + rect.formatted(40, 60) + "</w:p>");
        assertEquals("a?covered 1?drawing 8?covered", seen(table(tc("a"), within, tc("8"))));
    }

    @Test
    void rubyOverANumberIsADoubt() throws Exception {
        assertSeen(
                "8?annotation(78)",
                "<w:r><w:ruby><w:rt>" + r("7") + "</w:rt><w:rubyBase>" + r("8") + "</w:rubyBase></w:ruby></w:r>");
    }

    @Test
    void formFieldsOfOldShowTheirChoice() throws Exception {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>%s</w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText>%s</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String list =
                "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"0\"/><w:listEntry w:val=\"8\"/></w:ddList>";
        assertSeen("8", begin.formatted(list, "FORMDROPDOWN"));
        String separated = begin.replace(
                "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                "<w:r><w:fldChar w:fldCharType=" + "\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        assertSeen("8", separated.formatted(list, "FORMDROPDOWN"));
        assertSeen("☑", begin.formatted("<w:checkBox><w:checked/></w:checkBox>", "FORMCHECKBOX"));
        assertSeen("!field", begin.formatted("", "= 2 + 2"));
    }

    @Test
    void fieldsThatAreMadeAnewAreInDoubt() throws Exception {
        assertSeen("8?field", "<w:fldSimple w:instr=\"PAGE\">" + r("8") + "</w:fldSimple>");
        assertSeen("8?field", "<w:fldSimple w:instr=\"= A1\" w:dirty=\"1\">" + r("8") + "</w:fldSimple>");
        assertSeen("8", "<w:fldSimple w:instr=\"= A1\">" + r("8") + "</w:fldSimple>");
    }

    @Test
    void wordsThatAskForAnEntryAreNone() throws Exception {
        String control = "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>" + r("8") + "</w:sdtContent></w:sdt>";
        assertSeen("!field(8)", control.formatted("<w:showingPlcHdr/>"));
        assertSeen("8?field", control.formatted("<w:dataBinding/>"));
        assertSeen("8", control.formatted("<w:dropDownList/>"));
        assertSeen("89", control.formatted(""), r("9"));
    }

    @Test
    void anotherFileInACellIsNoBlank() throws Exception {
        assertEquals("a !object", seen(table(tc("a"), cell("", "<w:altChunk/>"))));
    }

    @Test
    void unseenTextOfNoBlockIsTold() throws Exception {
        assertEquals(
                "1",
                DocxPackage.of("<w:p>" + run(WHITE, "1") + "</w:p>")
                        .read()
                        .hidden()
                        .get(0)
                        .text());
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"http://x/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String margin(String content) {
        return "<w:hdr xmlns:w=\"" + DocxPackage.TRANSITIONAL + "\">" + content + "</w:hdr>";
    }

    @Test
    void tablesOfReportsInHeadersAreReadInDoubtOnce() throws Exception {
        String table = margin(tbl(tr(tc("a"), tc("1")), tr(tc("b"), tc("2")), tr(tc("c"), tc("3"))));
        String letterhead = margin(tbl(tr(tc("x"), tc("y"))) + p("1"));
        DocxPackage made = DocxPackage.of(p("d"))
                .part("word/header1.xml", table)
                .part("word/header2.xml", table)
                .part("word/footer1.xml", letterhead)
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relation("a", "header", "header1.xml")
                                + relation("b", "header", "header2.xml")
                                + relation("c", "footer", "footer1.xml")
                                + "</Relationships>");
        assertEquals("a?order 1?order b?order 2?order c?order 3?order", seen(made));
        assertEquals(2, made.read().blocks().size());
    }
}
