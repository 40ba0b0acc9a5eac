package dev.gouji.read.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Document;
import dev.gouji.document.Legibility;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Table;
import dev.gouji.read.bound.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of a cell, written as text, {@code ?} or {@code ⊥} with the reason, and what may count instead. */
class SeenOnPageTest {

    /** A page whose only {@code td} is the cell; {@code sheet} is the text of its style sheet. */
    static String page(String sheet, String content) {
        String cell = content.startsWith("<td") ? content : "<td>" + content;
        return "<style>" + sheet + "</style><table><tr><th>甲" + cell + "<tr><th>乙<th>2</table>";
    }

    private static Seen cell(String sheet, String content) {
        return Pages.table(page(sheet, content)).cells().get(1).seen();
    }

    private static String written(Seen seen) {
        String text = seen.text().isEmpty() ? "." : seen.text().replace("\n", "¶");
        if (seen.legibility() == Legibility.CLEAR) {
            return text;
        }
        String sign = seen.legibility() == Legibility.DOUBTFUL ? "?" : "⊥";
        String other = seen.otherText() == null ? "" : " " + seen.otherText().replace("\n", "¶");
        return text + sign + seen.reason().code() + other;
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "cascade.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void theCascadeDecidesWhetherAPieceIsSeen(String sheet, String content, String expected) {
        assertEquals(expected, written(cell(sheet == null ? "" : sheet, content)));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "looks.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void looksHideAPieceAndPutTheRestInDoubt(String content, String expected) {
        assertEquals(expected, written(cell("", content)));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "ink.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void whatIsNoTextIsNoBlank(String content, String expected) {
        assertEquals(expected, written(cell(".g:before { content: '8' } .n:after { content: '' }", content)));
    }

    @ParameterizedTest
    @CsvSource({
        "table{background:url(a.png)}, 8?picture",
        "tr{background-image:url(a.png)}, 8?picture",
        "tbody{background:#fff url(a.png)}, 8?picture",
        "body{background:url(a.png)}, 8",
        "tbody{background:url(a.png)} table{background:#fff}, 8?picture",
    })
    void aPictureBehindARowOrATableMayHoldAPartOfItsNumbers(String sheet, String expected) {
        assertEquals(expected, written(cell(sheet, "8")));
    }

    @Test
    void whatIsHiddenIsTold() {
        assertEquals("1", cell("", "<b hidden>1</b>8").hidden());
        assertEquals("1", cell("", "<b style='opacity:0'>1</b>8").hidden());
        assertEquals("", cell("", "<del>1</del>8").hidden());
    }

    @Test
    void anArticleThatAScriptWillShowIsReadInDoubt() throws UnreadableException {
        String article = "<p>" + "公开".repeat(400) + "</p><table><tr><td>甲<td>1<tr><td>乙<td>2</table>";
        String page = "<h1>题</h1><div style='visibility: hidden; opacity: 0'>" + article + "</div>";
        Document document = Pages.read(page);
        assertEquals(3, document.blocks().size());
        Seen figure = ((Table) document.blocks().get(2)).cells().get(1).seen();
        assertEquals("1?hidden", written(figure));
    }

    @Test
    void aSecondCopyThatIsHiddenIsNotRead() throws UnreadableException {
        String article = "<p>" + "公开".repeat(400) + "</p>";
        assertEquals(
                1,
                Pages.read(article + "<div style='display:none'>" + article + "</div>")
                        .blocks()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"all,1", "screen,1", "print,0", "'(max-width: 600px)',0", "'screen and (min-width: 600px)',1"})
    void ofACopyForEachScreenThatForTheWideOneIsRead(String media, int read) throws UnreadableException {
        String page = "<style>.a{display:none} @media " + media + "{.a{display:block}}</style><p class=a>甲</p>";
        assertEquals(read, Pages.read(page).blocks().size());
    }

    @Test
    void aPageWrittenIntoAFrameIsReadWithItsOwnStyleAlone() throws UnreadableException {
        String inner = "<style>.x{display:none}</style><p class=x>甲</p><p class=y>乙</p>";
        String page = "<style>.y{display:none}</style><p class=x>丙</p><iframe srcdoc='" + inner + "'></iframe>";
        assertEquals(
                java.util.List.of("丙", "乙"),
                Pages.read(page).blocks().stream()
                        .map(block -> ((Paragraph) block).text())
                        .toList());
    }

    @Test
    void aFoldedTableIsReadInDoubtAndAFoldedWordIsHidden() throws UnreadableException {
        assertEquals("8", written(cell("", "<details><summary>8</summary>1</details>")));
        String table = "<table><tr><td>甲<td>1<tr><td>乙<td>2</table>";
        Document folded = Pages.read("<details><summary>表</summary>" + table + "</details>");
        assertEquals(
                "1?hidden",
                written(((Table) folded.blocks().get(1)).cells().get(1).seen()));
    }

    @Test
    void styleBeyondTheBoundPutsEverythingInDoubt() {
        String flood = ("a ".repeat(12) + "b{color:red}").repeat(60_000);
        Seen seen = cell(flood, "8");
        assertEquals("8", seen.text());
        assertEquals(Reason.BOUND, seen.reason());
        assertNull(cell("a b{color:red}", "8").reason());
    }

    @ParameterizedTest
    @CsvSource({"200,BOUND", "3,"})
    void selectorsThatTryEveryAncestorEndAtABound(int depth, Reason reason) throws UnreadableException {
        // Each step may be any of the ancestors, and none of them is what the first asks for.
        String sheet = ".z " + "* ".repeat(20) + "i{color:red}";
        String page = "<div>".repeat(depth) + "<p><i>1</i></p>" + "</div>".repeat(depth);
        Paragraph paragraph = (Paragraph)
                Pages.read("<style>" + sheet + "</style>" + page).blocks().get(0);
        assertEquals("1", paragraph.text());
        assertEquals(reason, paragraph.seen().reason());
    }
}
