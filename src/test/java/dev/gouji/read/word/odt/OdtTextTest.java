package dev.gouji.read.word.odt;

import static dev.gouji.read.word.odt.Odt.drawn;
import static dev.gouji.read.word.odt.Odt.p;
import static dev.gouji.read.word.odt.Odt.styled;
import static dev.gouji.read.word.odt.Odt.td;
import static dev.gouji.read.word.odt.Odt.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.PageImage;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.word.DrawnBlocks;
import org.junit.jupiter.api.Test;

class OdtTextTest {

    private static final String HIDDEN = "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties "
            + "text:display=\"none\"/></style:style><style:style style:name=\"S\" style:family=\"text\">"
            + "<style:text-properties text:display=\"true\"/></style:style><style:style style:name=\"I\" "
            + "style:family=\"text\" style:parent-style-name=\"H\"/>";

    private static String span(String style, String text) {
        return "<text:span text:style-name=\"" + style + "\">" + text + "</text:span>";
    }

    private static String level(int level, String attributes, String followed) {
        return "<text:list-level-style-number text:level=\"" + level + "\" " + attributes
                + "><style:list-level-properties>"
                + "<style:list-level-label-alignment text:label-followed-by=\"" + followed
                + "\"/></style:list-level-properties></text:list-level-style-number>";
    }

    private static String list(String attributes, String... items) {
        StringBuilder list = new StringBuilder("<text:list text:style-name=\"L\" " + attributes + ">");
        for (String item : items) {
            list.append("<text:list-item>").append(item).append("</text:list-item>");
        }
        return list + "</text:list>";
    }

    @Test
    void whiteSpaceOfTheMarkupIsOneSpaceAndNoneAtTheRims() throws Exception {
        assertEquals("a b c", drawn(p("\n  a \t\n b" + span("x", " c ") + " \n")));
        assertEquals("a   b\tc\nd", drawn(p("a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d")));
    }

    @Test
    void hiddenTextIsNoContent() throws Exception {
        assertEquals("142", styled(HIDDEN, p("1" + span("H", "9" + span("S", "4") + "9") + span("I", "9") + "2")));
        assertEquals("2", drawn(p("1<text:hidden-paragraph text:is-hidden=\"true\"/>"), p("2")));
        assertEquals(
                "b",
                drawn(p("<text:hidden-text text:is-hidden=\"true\">a</text:hidden-text>"
                        + "<text:hidden-text text:is-hidden=\"false\">b</text:hidden-text>")));
        assertEquals(
                "b",
                drawn("<text:section text:display=\"none\">" + p("a") + "</text:section><text:section>" + p("b")
                        + "</text:section>"));
    }

    @Test
    void deletedTextIsNoContent() throws Exception {
        String changes = "<text:tracked-changes><text:changed-region text:id=\"d\"><text:deletion>" + p("38")
                + "</text:deletion></text:changed-region><text:changed-region text:id=\"i\"><text:insertion/>"
                + "</text:changed-region></text:tracked-changes>";
        assertEquals(
                "142件",
                drawn(
                        changes,
                        p("1<text:change text:change-id=\"d\"/><text:change-start text:change-id=\"i\"/>42"
                                + "<text:change-end text:change-id=\"i\"/><text:change-start text:change-id=\"d\"/>7"
                                + "<text:change-end text:change-id=\"d\"/>件")));
        assertEquals(
                "ab\nc",
                drawn(
                        changes,
                        p("a<text:change-start text:change-id=\"d\"/>x"),
                        p("y<text:change-end text:change-id=\"d\"/>b"),
                        p("c")));
    }

    @Test
    void aRowWhoseTextIsAllDeletedIsLeftOut() throws Exception {
        String changes = "<text:tracked-changes><text:changed-region text:id=\"d\"><text:deletion/>"
                + "</text:changed-region></text:tracked-changes>";
        String gone = "<text:change-start text:change-id=\"d\"/>9<text:change-end text:change-id=\"d\"/>";
        assertEquals(
                "0: [0 a][1 1]",
                drawn(changes, Odt.table(tr(td("", gone), td("", gone)), tr(td("", "a"), td("", "1" + gone)))));
    }

    @Test
    void notesCommentsAndReadingsAreNoContentAndFieldsAre() throws Exception {
        assertEquals(
                "共12件字",
                drawn(
                        p(
                                "共<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("注")
                                        + "</text:note-body></text:note><text:expression>12</text:expression>"
                                        + "<office:annotation>" + p("批") + "</office:annotation>件"
                                        + "<text:ruby><text:ruby-base>字</text:ruby-base><text:ruby-text>zi</text:ruby-text></text:ruby>")));
    }

    @Test
    void listsAreNumberedAsDisplayed() throws Exception {
        String style = "<text:list-style style:name=\"L\">"
                + level(1, "style:num-format=\"一, 二, 三, ...\" style:num-prefix=\"（\" style:num-suffix=\"）\"", "nothing")
                + level(2, "style:num-format=\"1\" text:display-levels=\"2\" style:num-suffix=\".\"", "space")
                + "</text:list-style>";
        assertEquals(
                "（一）a\n一.1. b\n一.2. c\nd\n（二）e\nf\n（三）g\n（一）h\n（七）i",
                styled(
                        style,
                        list("xml:id=\"x\"", p("a") + list("", p("b"), p("c") + p("d")), p("e")),
                        p("f"),
                        list("text:continue-numbering=\"true\"", p("g")),
                        list("", p("h")) + "<text:list text:style-name=\"L\"><text:list-item text:start-value=\"7\">"
                                + p("i") + "</text:list-item></text:list>"));
    }

    @Test
    void patternsAndBulletsAreRead() throws Exception {
        String style = "<text:list-style style:name=\"L\">"
                + level(1, "style:num-format=\"1\" style:num-list-format=\"第%1%条\"", "listtab")
                + "<text:list-level-style-bullet text:level=\"2\" text:bullet-char=\"\uF0B7\"/></text:list-style>";
        assertEquals("第1条\ta\n•b", styled(style, list("", p("a") + list("", p("b")))));
    }

    @Test
    void headingsAreNumberedByTheOutline() throws Exception {
        String style = "<text:outline-style>" + level(1, "style:num-format=\"1\" style:num-suffix=\"、\"", "nothing")
                + "</text:outline-style>";
        assertEquals(
                "#1 1、a\n#1 2、b\n#1 c",
                styled(
                        style,
                        "<text:h text:outline-level=\"1\">a</text:h><text:h text:outline-level=\"1\">b</text:h>"
                                + "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">c</text:h>"));
    }

    @Test
    void textBoxesAndShapesFollowTheirParagraph() throws Exception {
        assertEquals(
                "ab\n12\n13\nc",
                drawn(
                        p("a<draw:frame><draw:text-box>" + p("12")
                                + "</draw:text-box><svg:title>x</svg:title></draw:frame>" + "<draw:custom-shape>"
                                + p("13") + "</draw:custom-shape>b"),
                        p("c")));
    }

    @Test
    void pictureAloneIsAPageImage() throws Exception {
        String body =
                p("<draw:frame><draw:image><office:binary-data>aa</office:binary-data></draw:image></draw:frame>");
        assertTrue(Odt.read(Odt.flat("", body)).blocks().get(0) instanceof PageImage);
    }

    @Test
    void raisedDigitsBehindANumberAreNoPartOfIt() throws Exception {
        String style = "<style:style style:name=\"R\" style:family=\"text\"><style:text-properties "
                + "style:text-position=\"super 58%\"/></style:style>";
        assertEquals("12¹", styled(style, p("12" + span("R", "1"))));
    }

    @Test
    void packagesTakeCommonStylesFromTheirPartAndAutomaticOnesFromTheContent() throws Exception {
        String styles = "<office:styles>" + HIDDEN + "</office:styles><office:automatic-styles>"
                + "<style:style style:name=\"T\" style:family=\"text\"><style:text-properties text:display=\"none\"/>"
                + "</style:style></office:automatic-styles>";
        String content = "<office:body><office:text>" + p("1" + span("H", "9") + span("T", "2"))
                + "</office:text></office:body>";
        byte[] bytes = Odt.packed(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "styles.xml",
                Odt.part("document-styles", styles),
                "content.xml",
                Odt.part("document-content", content));
        assertEquals(
                "12",
                DrawnBlocks.draw(
                        new OdtReader().read(bytes, new Budget(Limits.STANDARD)).blocks()));
    }
}
