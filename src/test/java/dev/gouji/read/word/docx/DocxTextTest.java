package dev.gouji.read.word.docx;

import static dev.gouji.read.word.docx.DocxPackage.cell;
import static dev.gouji.read.word.docx.DocxPackage.p;
import static dev.gouji.read.word.docx.DocxPackage.r;
import static dev.gouji.read.word.docx.DocxPackage.tbl;
import static dev.gouji.read.word.docx.DocxPackage.tc;
import static dev.gouji.read.word.docx.DocxPackage.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.read.word.DrawnBlocks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTextTest {

    private static void assertText(String expected, String inParagraph) throws Exception {
        assertEquals(expected, DocxPackage.of("<w:p>" + inParagraph + "</w:p>").drawn());
    }

    @Test
    void insertedTextIsKeptAndDeletedTextLeftOut() throws Exception {
        assertText(
                "收到12件",
                r("收到") + "<w:del w:id=\"1\"><w:r><w:delText>34</w:delText></w:r></w:del><w:ins w:id=\"2\">" + r("12")
                        + "</w:ins>" + r("件"));
    }

    @Test
    void movedTextStandsOnlyWhereItWent() throws Exception {
        assertText(
                "甲乙",
                "<w:moveFrom w:id=\"1\">" + r("乙") + "</w:moveFrom>" + r("甲") + "<w:moveTo w:id=\"2\">" + r("乙")
                        + "</w:moveTo>");
    }

    @Test
    void aDeletedParagraphEndJoinsTheLines() throws Exception {
        assertEquals(
                "12",
                DocxPackage.of("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("1") + "</w:p>", p("2"))
                        .drawn());
    }

    @Test
    void hiddenTextIsLeftOut() throws Exception {
        assertText("a", r("a") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r>");
        assertText("ab", r("a") + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>b</w:t></w:r>");
    }

    @Test
    void aRaisedDigitBehindANumberIsNoPartOfIt() throws Exception {
        String raised = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>";
        assertText("12¹3", r("12") + raised + r("3"));
        assertText("1", raised);
        assertText("12", r("1") + "<w:r><w:rPr><w:vertAlign w:val=\"baseline\"/></w:rPr><w:t>2</w:t></w:r>");
    }

    @Test
    void textHiddenByAStyleIsLeftOut() throws Exception {
        String[] styles = {
            style("paragraph", "Gone", "<w:rPr><w:vanish/></w:rPr>"),
            style("paragraph", "Child", "<w:basedOn w:val=\"Gone\"/>"),
            style("character", "Veil", "<w:rPr><w:vanish/></w:rPr>")
        };
        String veiled = "<w:r><w:rPr><w:rStyle w:val=\"Veil\"/></w:rPr><w:t>b</w:t></w:r>";
        assertEquals(
                "a\nshown",
                DocxPackage.of(
                                "<w:p>" + r("a") + veiled + "</w:p>",
                                styled("Child", r("c")),
                                styled("Gone", "<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>shown</w:t></w:r>"))
                        .styles(styles)
                        .drawn());
    }

    @Test
    void fieldCodesAreLeftOutAndResultsKept() throws Exception {
        assertText(
                "共12页",
                r("共") + mark("begin") + "<w:r><w:instrText> = SUM(ABOVE) </w:instrText></w:r>" + mark("begin")
                        + r("inner") + mark("separate") + r("code") + mark("end") + mark("separate") + r("12")
                        + mark("end") + r("页"));
        assertText("7", "<w:fldSimple w:instr=\"NUMPAGES\">" + r("7") + "</w:fldSimple>");
    }

    @Test
    void aFieldThatNeverEndsDoesNotSwallowTheRest() throws Exception {
        assertEquals(
                "b",
                DocxPackage.of("<w:p>" + mark("begin") + r("a") + "</w:p>", p("b"))
                        .drawn());
    }

    @Test
    void ofTwoAlternativesOnlyOneIsRead() throws Exception {
        String box = "<w:txbxContent>" + p("box") + tbl(tr(tc("a"), tc("1"))) + "</w:txbxContent>";
        String drawing = "<w:drawing><wps:wsp><wps:txbx>" + box + "</wps:txbx></wps:wsp></w:drawing>";
        String picture = "<w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict>";
        String both = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + drawing + "</mc:Choice><mc:Fallback>"
                + picture + "</mc:Fallback></mc:AlternateContent></w:r>";
        assertText("text\nbox\n0: [0 a][1 1]", r("text") + both);
        assertText(
                "box\n0: [0 a][1 1]",
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"/><mc:Fallback>" + picture
                        + "</mc:Fallback></mc:AlternateContent></w:r>");
    }

    @Test
    void aTextBoxOverACellIsNotTheCellsText() throws Exception {
        String box =
                "<w:r><w:pict><v:textbox><w:txbxContent>" + p("99") + "</w:txbxContent></v:textbox></w:pict></w:r>";
        assertEquals(
                "0: [0 a][1 1]\n99",
                DocxPackage.of(tbl(tr(tc("a"), cell("", "<w:p>" + box + r("1") + "</w:p>"))))
                        .drawn());
    }

    @Test
    void textInsideLinksTagsAndControlsIsKept() throws Exception {
        assertText(
                "一二三四五",
                "<w:hyperlink>" + r("一") + "</w:hyperlink><w:smartTag>" + r("二") + "<w:smartTag>" + r("三")
                        + "</w:smartTag></w:smartTag><w:sdt><w:sdtContent>" + r("四")
                        + "</w:sdtContent></w:sdt><m:oMath><m:r><m:t>五</m:t></m:r></m:oMath>");
    }

    @Test
    void signsStandForWhatIsDisplayed() throws Exception {
        assertText("a\tb\nc\nd", run("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>"));
        assertText("-18", run("<w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:t>8</w:t>"));
        assertText(
                "①3\uF041",
                run("<w:sym w:font=\"Wingdings\" w:char=\"F081\"/><w:sym w:font=\"Symbol\" w:char=\"F033\"/>"
                        + "<w:sym w:font=\"Webdings\" w:char=\"F041\"/>"));
        assertText("a", run("<w:t>a</w:t><w:footnoteReference w:id=\"1\"/>"));
        assertText("汉", run("<w:ruby><w:rt>" + r("han") + "</w:rt><w:rubyBase>" + r("汉") + "</w:rubyBase></w:ruby>"));
    }

    @Test
    void bothEncodingsOfPackagesAreRead() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals("总计", DocxPackage.of(p("总计")).encoded(charset).drawn());
        }
        assertEquals(
                "总计",
                DocxPackage.of(p("总计"))
                        .part("_rels/.rels", "\uFEFF<Relationships/>")
                        .drawn());
    }

    @Test
    void lineEndsInsideMarkupAreNotLineBreaks() throws Exception {
        assertText("12", run("<w:t>\n   12\n  </w:t>"));
    }

    @Test
    void outlineLevelsAndHeadingStylesMakeHeadings() throws Exception {
        assertEquals(
                "#1 一、总体情况\n#3 小节\n#2 own\nbody",
                DocxPackage.of(
                                styled("1", r("一、总体情况")),
                                styled("x", r("小节")),
                                "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + r("own") + "</w:p>",
                                "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/></w:pPr>" + r("body")
                                        + "</w:p>")
                        .styles(
                                style("paragraph", "1", "<w:name w:val=\"heading 1\"/>"),
                                style("paragraph", "x", "<w:basedOn w:val=\"y\"/>"),
                                style(
                                        "paragraph",
                                        "y",
                                        "<w:basedOn w:val=\"x\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>"))
                        .drawn());
    }

    @Test
    void anotherFileEmbeddedInTheTextIsToldOf() throws Exception {
        Document document = DocxPackage.of(p("a"), "<w:altChunk/>").read();
        assertEquals("a\nPageImage", DrawnBlocks.draw(document.blocks()));
        assertEquals(ErrorCode.UNSUPPORTED_FORMAT, document.notices().get(0).code());
    }

    @Test
    void theHeadersOfPagesAreNoContentAndAreHadAtASecondLook() throws Exception {
        DocxPackage made = DocxPackage.of(p("a"))
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"h\" Type=\"t/header\" Target=\"header1.xml\"/></Relationships>")
                .root("word/header1.xml", "hdr", p("总计") + p("8"));
        assertEquals("a", made.drawn());
        assertEquals("总计\n8", made.unread().get(0).text().strip());
        assertEquals(List.of(), DocxPackage.of(p("a")).unread());
    }

    @Test
    void aDocumentOfPicturesAloneSaysSo() throws Exception {
        String picture = "<w:p><w:r><w:drawing><a:blip xmlns:a=\"urn:a\"/></w:drawing></w:r></w:p>";
        assertEquals("PageImage", DocxPackage.of(picture).drawn());
        assertEquals("PageImage\ntext", DocxPackage.of(picture, p("text")).drawn());
    }

    private static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String style(String type, String id, String content) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\">" + content + "</w:style>";
    }

    private static String styled(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }
}
