package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageStyleTest {

    private static final Map<String, byte[]> SHEETS =
            Map.of("a.css", "b{display:none}".getBytes(StandardCharsets.UTF_8));

    private static Style style(String html) {
        Document page = Jsoup.parse(html);
        return PageStyle.of(page, SHEETS::get).of(page.getElementById("x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    <link rel=stylesheet href=a.css>                → false
                    <link rel='Alternate Stylesheet' href=a.css>    → true
                    <link rel=icon href=a.css>                      → true
                    <link rel=stylesheet href=b.css>                → true
                    <link rel=stylesheet href=a.css media=print>    → true
                    <link rel=stylesheet href=a.css media=' '>      → false
                    <link rel=stylesheet href=a.css media=screen>   → false
                    <style>b{display:none}</style>                  → false
                    <style media=print>b{display:none}</style>      → true
                    """)
    void sheetsThatCameWithThePageAndAreForAScreenHold(String sheet, boolean displayed) {
        assertEquals(displayed, style(sheet + "<b id=x>8</b>").isDisplayed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    i{top:0}                                      → <s id=x>                              → line-through
                    s{text-decoration:none}                       → <s id=x>                              → none
                    s{text-decoration:none}                       → <s id=x style=text-decoration:blink>  → blink
                    s{text-decoration:none !important}            → <s id=x style=text-decoration:blink>  → none
                    .a{text-decoration:none} s{text-decoration:overline} → <s id=x class=a>               → none
                    """)
    void browserThenSheetsThenTheElementThenWhatIsImportant(String sheet, String html, String line) {
        assertEquals(line, style("<style>" + sheet + "</style>" + html).value("text-decoration-line"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                         sr-only,         UNSEEN",
        "'',                         'x offscreen',   UNSEEN",
        "'',                         only,            SHOWN",
        ".sr-only{color:red},        sr-only,         SHOWN",
        ".x .sr-only{color:red},     sr-only,         SHOWN",
        ".sr-only .x{color:red},     sr-only,         UNSEEN"
    })
    void aClassForScreenReadersHidesUnlessASheetSaysWhatItDoes(String sheet, String names, Sight.Kind kind) {
        assertEquals(
                kind,
                style("<style>" + sheet + "</style><b id=x class='" + names + "'>8</b>")
                        .box()
                        .kind());
    }

    @Test
    void anElementThatIsRevealedIsInDoubtAndKeepsItsOtherLooks() {
        Document page = Jsoup.parse("<div id=x style='display:none;color:white'><b id=y>8</b></div>");
        PageStyle styles = PageStyle.of(page, SHEETS::get);
        assertEquals(Sight.HIDDEN, styles.of(page.getElementById("y")).box());
        styles.reveal(page.getElementById("x"));
        assertEquals(
                Sight.unsure(Reason.HIDDEN), styles.of(page.getElementById("y")).box());
        assertEquals(
                Sight.unseen(Reason.COLOUR), styles.of(page.getElementById("y")).text());
        assertTrue(styles.of(page.getElementById("x")).isDisplayed());
    }

    @Test
    void aFramedPageTakesOnlyTheSightOfItsFrame() {
        String inner = "<style>i{color:white}</style><i id=i>8</i><b id=x>8</b>";
        Document page =
                Jsoup.parse("<style>b{display:none}</style><div id=d style='opacity:0;color:white'></div><i id=o>");
        page.getElementById("d").appendElement(PageStyle.FRAMED).append(inner);
        PageStyle styles = PageStyle.of(page, SHEETS::get);
        assertEquals(
                Sight.unseen(Reason.HIDDEN), styles.of(page.getElementById("x")).text());
        assertTrue(styles.of(page.getElementById("x")).isDisplayed());
        assertEquals("white", styles.of(page.getElementById("i")).value("color"));
        assertEquals(Sight.SHOWN, styles.of(page.getElementById("o")).text());
    }

    @Test
    void cellsDeclaredAlikeShareAStyle() {
        Document page = Jsoup.parse("<style>td{color:red}</style><table><td id=a><td id=b><td id=c style=top:0>");
        PageStyle styles = PageStyle.of(page, SHEETS::get);
        assertSame(styles.of(page.getElementById("a")), styles.of(page.getElementById("b")));
        assertFalse(styles.of(page.getElementById("a")) == styles.of(page.getElementById("c")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
                    b::before{content:"8"}                                       → 8  → GENERATED
                    b::before{content:"8"} b::before{content:"9"}                → 9  → GENERATED
                    b::before{content:"8" !important} b::before{content:"9"}     → 8  → GENERATED
                    b::before{content:"8";color:white}                           → 8  → COLOUR
                    b::before{content:"";display:block;height:9px;background:url(a.png)} → `` → PICTURE
                    """)
    void whatASheetWritesBeforeAnElement(String sheet, String text, Reason reason) {
        Generated generated = generated(sheet);
        assertEquals(text, generated.text());
        assertEquals(reason, generated.sight().reason());
    }

    @ParameterizedTest
    @CsvSource({
        "b::after{content:'8'}",
        "i::before{content:'8'}",
        "b::before{color:red}",
        "b::before{content:''}",
        "b::before{content:'8';display:none}",
        "b{content:'8'}"
    })
    void whereASheetWritesNothingBeforeAnElement(String sheet) {
        assertNull(generated(sheet));
    }

    private static Generated generated(String sheet) {
        Document page = Jsoup.parse("<style>" + sheet + "</style><b id=x>1</b>");
        return PageStyle.of(page, SHEETS::get).generated(page.getElementById("x"), "before");
    }

    @Test
    void sheetsBeyondTheBoundLeaveThePageIncomplete() {
        String flood = "b{color:red} ".repeat(160_000);
        Document page = Jsoup.parse("<style>" + flood + "</style><b>1</b>");
        assertTrue(PageStyle.of(page, SHEETS::get).isIncomplete());
        assertFalse(PageStyle.of(Jsoup.parse("<b>1</b>"), SHEETS::get).isIncomplete());
    }

    @ParameterizedTest
    @CsvSource({
        "display:none,          false, false, false",
        "mso-hide:all,          false, false, false",
        "visibility:collapse,   false, true,  false",
        "visibility:hidden,     true,  true,  false",
        "position:absolute,     true,  false, true",
        "float:right,           true,  false, true",
        "float:left,            true,  false, false"
    })
    void howABoxTakesPartInTheLayout(String declared, boolean displayed, boolean hidden, boolean outOfLine) {
        Style style = style("<b id=x style='" + declared + "'>8</b>");
        assertEquals(displayed, style.isDisplayed());
        assertEquals(hidden, style.isHidden());
        assertEquals(outOfLine, style.isOutOfLine());
    }

    @Test
    void whatABoxPaintsIsSeenAsTheBoxIs() {
        String picture = "<p><b id=x style='height:9px;background:url(a.png);%s'></b></p>";
        assertEquals(Sight.ink(Reason.PICTURE), painted(picture.formatted("top:0")));
        assertEquals(Sight.SHOWN, painted(picture.formatted("visibility:hidden")));
        assertEquals(Sight.unseen(Reason.HIDDEN), painted(picture.formatted("opacity:0")));
        assertTrue(style(picture.formatted("top:0")).hasPicture());
        assertFalse(style("<b id=x style='background:red'>").hasPicture());
    }

    private static Sight painted(String html) {
        Document page = Jsoup.parse(html);
        PageStyle styles = PageStyle.of(page, SHEETS::get);
        return styles.of(page.getElementById("x")).painted(styles.of(page.selectFirst("p")), true);
    }
}
