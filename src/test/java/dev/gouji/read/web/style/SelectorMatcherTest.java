package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorMatcherTest {

    private static final String PAGE = """
            <div id=a class='x y' lang=zh-CN>
              <p id=b data-k='one two'>甲</p>
              <p id=c data-k=ONE title><i id=d class=yy></i><i id=e class=y><!-- --></i></p>
              <ul id=f data-k=zh-hans><li id=g>1</li><li id=h>2</li><li id=k>3</li></ul>
              <b id=l> </b>
            </div>
            <form id=m lang=en><a id=n href=#a>a</a><a id=o>b</a><input id=p required><input id=q disabled checked>
            <select id=r><option id=s selected>1</select><details id=t open></details></form>
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    p              → b c
                    P              → b c
                    #c             → c
                    .y             → a e
                    .x.y           → a
                    [title]        → c
                    [data-k=ONE]   → c
                    [data-k=one]   → ''
                    [data-k=one i] → c
                    [data-k~=two]  → b
                    [data-k~=tw]   → ''
                    [data-k^=one]  → b
                    [data-k$=two]  → b
                    [data-k*='e t'] → b
                    [data-k^='']   → ''
                    [data-k$='']   → ''
                    [data-k*='']   → ''
                    [data-k|=zh]   → f
                    [data-k|=one]  → ''
                    [data-k|=ONE]  → c
                    """)
    void namesClassesAndAttributes(String selector, String ids) {
        assertEquals(ids, meant(selector));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    div i          → d e
                    div > i        → ''
                    div > p > i    → d e
                    div ul li      → g h k
                    html div       → a
                    p + p          → c
                    p + ul         → f
                    #b ~ *         → c f l
                    ul ~ p         → ''
                    p + p i        → d e
                    """)
    void whereAnElementStands(String selector, String ids) {
        assertEquals(ids, meant(selector));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    li:first-child          → g
                    li:last-child           → k
                    p:first-of-type         → b
                    p:last-of-type          → c
                    ul:first-child          → ''
                    ul:only-of-type         → f
                    option:only-child       → s
                    li:only-child           → ''
                    li:nth-child(2)         → h
                    li:nth-last-child(1)    → k
                    p:nth-of-type(2)        → c
                    p:nth-last-of-type(2)   → b
                    ul:nth-child(3)         → f
                    ul:nth-of-type(3)       → ''
                    """)
    void atWhichPlaceAnElementStands(String selector, String ids) {
        assertEquals(ids, meant(selector));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    i:empty              → d e
                    b:empty              → ''
                    :lang(zh) > p        → b c
                    :lang(en) > a        → n o
                    p:lang(en)           → ''
                    :root div            → a
                    p:root               → ''
                    a:link               → n
                    a:any-link           → n
                    :checked             → q s
                    :disabled            → q
                    :enabled             → p r
                    :required            → p
                    :optional            → q r
                    a:hover              → ''
                    a:visited            → ''
                    """)
    void inWhichStateAnElementIs(String selector, String ids) {
        assertEquals(ids, meant(selector));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    i:not(.y)            → d
                    p:not(#b, #c)        → ''
                    :is(p, ul)           → b c f
                    :where(#g, #h)       → g h
                    p:has(i)             → c
                    div:has(i)           → a
                    div:has(> i)         → ''
                    p:has(> i)           → c
                    p:has(+ ul)          → c
                    p:has(~ ul)          → b c
                    b:has(+ p)           → ''
                    """)
    void selectorsInSelectors(String selector, String ids) {
        assertEquals(ids, meant(selector));
    }

    @Test
    void noSelectorReachesOutOfAFramedPage() {
        Document page = Jsoup.parse("<div><b id=out></b></div>");
        Element frame = page.selectFirst("div").appendElement(PageStyle.FRAMED);
        frame.append("<b id=in></b>");
        assertEquals("out", meant("div b", page));
        assertEquals("out in", meant("b", page));
    }

    @Test
    void whenTheStepsAreUsedUpNothingMatchesAnyMore() {
        Document page = Jsoup.parse(PAGE);
        Selector selector = selectors("li").get(0);
        SelectorMatcher matcher = new SelectorMatcher(2);
        assertTrue(matcher.matches(selector, page.getElementById("g")));
        assertFalse(matcher.isSpent());
        assertTrue(matcher.matches(selector, page.getElementById("g")));
        assertTrue(matcher.isSpent());
        assertFalse(matcher.matches(selector, page.getElementById("g")));
    }

    @ParameterizedTest
    @CsvSource({".y", "[class=y]", "p ~ i", "i:last-child"})
    void longAttributesAndManySiblingsTakeSteps(String selector) {
        String many = "<i class='" + "y ".repeat(3_200) + "'></i>";
        Element first = Jsoup.parse("<p>" + many + "<b></b>".repeat(100) + "<i class=y></i>")
                .selectFirst("i");
        Element last = first.parent().lastElementChild();
        SelectorMatcher matcher = new SelectorMatcher(60);
        matcher.matches(selectors(selector).get(0), selector.equals("p ~ i") ? last : first);
        assertTrue(matcher.isSpent());
    }

    private static String meant(String selector) {
        return meant(selector, Jsoup.parse(PAGE));
    }

    private static String meant(String selector, Document page) {
        SelectorMatcher matcher = new SelectorMatcher(1_000_000);
        List<Selector> selectors = selectors(selector);
        return page.getAllElements().stream()
                .filter(element -> !element.id().isEmpty())
                .filter(element -> selectors.stream().anyMatch(each -> matcher.matches(each, element)))
                .map(Element::id)
                .collect(Collectors.joining(" "));
    }

    private static List<Selector> selectors(String selector) {
        SheetReader reader = new SheetReader();
        reader.read(selector + "{display:none}");
        return reader.rules().stream().map(StyleRule::selector).toList();
    }
}
