package dev.gouji.read.word.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.word.DrawnBlocks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordXmlReaderTest {

    private static final String LISTS =
            "<w:lists><w:listDef w:listDefId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:nfc w:val=\"39\"/><w:suff w:val=\"Nothing\"/><w:lvlText w:val=\"（%1）\"/></w:lvl></w:listDef>"
                    + "<w:list w:ilfo=\"3\"><w:ilst w:val=\"0\"/></w:list></w:lists>";

    private static Document read(String xml, Charset charset) throws UnreadableException {
        return new WordXmlReader().read(xml.getBytes(charset), new Budget(Limits.STANDARD));
    }

    private static String drawn(String... content) throws UnreadableException {
        return DrawnBlocks.draw(read(file(content), StandardCharsets.UTF_8).blocks());
    }

    private static String body(String... content) throws UnreadableException {
        return drawn(
                "<w:body><wx:sect>",
                String.join("", content),
                "<w:sectPr><w:hdr><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect></w:body>");
    }

    private static String file(String... content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Word.Document\"?>"
                + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
                + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\""
                + " xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\""
                + " xmlns:st1=\"urn:schemas-microsoft-com:office:smarttags\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\">" + String.join("", content) + "</w:wordDocument>";
    }

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String annotated(String type, String content) {
        return "<aml:annotation aml:id=\"1\" w:type=\"" + type + "\"><aml:content>" + content
                + "</aml:content></aml:annotation>";
    }

    private static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    @Test
    void sectionsAndBordersAroundParagraphsAreNoContentThemselves() throws Exception {
        assertEquals(
                "一、总体情况\n概述\n框内",
                body(
                        p("一、总体情况"),
                        "<wx:sub-section>" + p("概述") + "</wx:sub-section>",
                        "<wx:pBdrGroup><wx:borders/>" + p("框内") + "</wx:pBdrGroup>"));
    }

    @Test
    void verticalMergesInTheSpellingOf2003BecomeSpans() throws Exception {
        assertEquals(
                "0: [0r2 三][1c2 甲]\n1: [1 1][2 2]",
                body(
                        "<w:tbl><w:tr>",
                        tc("<w:vmerge w:val=\"restart\"/>", "三"),
                        tc("<w:gridSpan w:val=\"2\"/>", "甲"),
                        "</w:tr><w:tr>",
                        tc("<w:vmerge/>", ""),
                        tc("", "1"),
                        tc("", "2"),
                        "</w:tr></w:tbl>"));
    }

    @Test
    void deletionsAndCommentsAreNoContentAndInsertionsAre() throws Exception {
        assertEquals(
                "共42件",
                body(
                        "<w:p>",
                        r("共"),
                        annotated("Word.Deletion", "<w:r><w:delText>38</w:delText></w:r>")
                                + annotated("Word.Insertion", r("42")) + annotated("Word.Comment", p("请核对"))
                                + "<aml:annotation aml:id=\"2\" w:type=\"Word.Bookmark.Start\" w:name=\"a\"/>" + r("件"),
                        "</w:p>"));
    }

    @Test
    void aDeletedRowIsLeftOutAndADeletedParagraphEndJoinsLines() throws Exception {
        String deletion = "<aml:annotation aml:id=\"1\" w:type=\"Word.Deletion\"/>";
        assertEquals(
                "0: [0 乙][1 2]\n前后",
                body(
                        "<w:tbl><w:tr><w:trPr>" + deletion + "</w:trPr>" + tc("", "甲") + tc("", "1") + "</w:tr><w:tr>"
                                + tc("", "乙") + tc("", "2") + "</w:tr></w:tbl>",
                        "<w:p><w:pPr><w:rPr>" + deletion + "</w:rPr></w:pPr>" + r("前") + "</w:p>",
                        p("后")));
    }

    @Test
    void anEarlierFormatOfAParagraphDoesNotHold() throws Exception {
        String earlier = "<w:pPr><w:outlineLvl w:val=\"0\"/><w:rPr><w:vanish/></w:rPr></w:pPr>";
        assertEquals(
                "正文", body("<w:p><w:pPr>" + annotated("Word.Formatting", earlier) + "</w:pPr>" + r("正文") + "</w:p>"));
    }

    @Test
    void smartTagsAndTheMarkupOfCustomersStandAroundContent() throws Exception {
        assertEquals(
                "二〇二三年1月\n云溪市",
                body(
                        "<w:p>" + r("二〇二三年") + "<st1:chsdate w:st=\"on\" Month=\"1\">" + r("1月")
                                + "</st1:chsdate></w:p>",
                        "<st1:organ>" + p("云溪市") + "</st1:organ>"));
    }

    @Test
    void listsCountAndHiddenStylesHide() throws Exception {
        String list = "<w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"3\"/></w:listPr></w:pPr>";
        assertEquals(
                "（一）予以公开\n（二）部分公开",
                drawn(
                        LISTS,
                        "<w:styles><w:style w:type=\"paragraph\" w:default=\"on\" w:styleId=\"a\"><w:name w:val=\"Normal\"/>"
                                + "</w:style><w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>",
                        "<w:body><w:p>" + list + r("予以公开") + "</w:p><w:p>" + list + r("部分公开")
                                + "<w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>99</w:t></w:r></w:p></w:body>"));
    }

    @Test
    void flatPackagesFindStylesBehindTheText() throws Exception {
        String styled = "<w:document xmlns:w=\"" + DocxPackage.TRANSITIONAL
                + "\"><w:body><w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr>" + r("总体情况") + "</w:p></w:body></w:document>";
        String styles = "<w:styles xmlns:w=\"" + DocxPackage.TRANSITIONAL
                + "\"><w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
        assertEquals(
                "#1 总体情况",
                DrawnBlocks.draw(read(
                                "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
                                        + part("/word/document.xml", "document.main", styled)
                                        + part("/word/media/a.png", "x", "")
                                        + part("/word/glossary/styles.xml", "styles", "<broken/>")
                                        + part("/word/styles.xml", "styles", styles) + "</pkg:package>",
                                StandardCharsets.UTF_8)
                        .blocks()));
    }

    private static String part(String name, String type, String xml) {
        return "<pkg:part pkg:name=\"" + name
                + "\" pkg:contentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + type
                + "+xml\"><pkg:xmlData>" + xml + "</pkg:xmlData></pkg:part>";
    }

    @Test
    void theDeclaredCharsetHolds() throws Exception {
        String file = file("<w:body>" + p("规章") + "</w:body>").replace("UTF-8", "GBK");
        assertEquals("规章", DrawnBlocks.draw(read(file, Charset.forName("GBK")).blocks()));
    }

    @Test
    void markupThatBreaksOffKeepsWhatStoodBefore() throws Exception {
        String file = file("<w:body>" + p("规章") + "<w:p><w:r>");
        Document document = read(file, StandardCharsets.UTF_8);
        assertEquals("规章", DrawnBlocks.draw(document.blocks()));
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
        assertFalse(document.notices().get(0).message().zh().isBlank());
    }

    @Test
    void xmlWithoutATextOfWordIsRefused() {
        assertEquals(ErrorCode.UNSUPPORTED_FORMAT, code("<a xmlns:w=\"wordprocessingml\"/>"));
        assertEquals(
                ErrorCode.UNSUPPORTED_FORMAT,
                code("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>"));
        assertEquals(ErrorCode.DAMAGED, code("<w:wordDocument"));
        String entity = "<!DOCTYPE w:wordDocument [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        assertEquals(
                ErrorCode.DAMAGED,
                code(entity + file("<w:body>" + p("&a;") + "</w:body>").replaceAll("<\\?.*?\\?>", "")));
    }

    private static ErrorCode code(String xml) {
        return assertThrows(UnreadableException.class, () -> read(xml, StandardCharsets.UTF_8))
                .code();
    }
}
