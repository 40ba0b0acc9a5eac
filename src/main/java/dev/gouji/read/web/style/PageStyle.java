package dev.gouji.read.web.style;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * How the elements of a page are seen on a wide screen: browser's own style, style sheets and {@code style} attributes by
 * the rules of the cascade. Sheets that did not come with the page are not fetched. Not thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/css-cascade-4/">CSS Cascading and Inheritance</a>
 */
public final class PageStyle {

    /** The name of the element that stands for a page in a page; no style goes through it. */
    public static final String FRAMED = "gouji-framed-page";

    /** So much of style sheets is read, in characters; government pages have 300,000 at most. */
    private static final int MOST_CSS = 2_000_000;

    /** So many comparisons of a selector and an element; a long page takes 200,000. */
    private static final long MOST_STEPS = 5_000_000;

    /** Classes by which sites hide texts for screen readers, whose sheet may not have come with the page. */
    private static final Set<String> UNSEEN = Set.of(
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader-text",
            "screen-reader-only",
            "element-invisible",
            "offscreen",
            "a11y-hidden");

    /** Properties by which an element that a script will show hides itself. */
    private static final Set<String> HIDING =
            Set.of("display", "visibility", "opacity", "filter", "content-visibility");

    private static final Pattern SHEET = Pattern.compile("(?:^|\\s)stylesheet(?:\\s|$)");

    private final Map<Element, Style> styles = new HashMap<>();
    private final Map<Declared, Values> won = new HashMap<>();
    private final InlineStyle inline = new InlineStyle();
    private final ClassNames classes = new ClassNames();
    private final SelectorMatcher matcher = new SelectorMatcher(MOST_STEPS);
    private final Map<Element, RuleIndex> rules = new HashMap<>();
    private final Set<Element> revealed = new HashSet<>();
    private boolean cut;

    private PageStyle() {}

    /**
     * Reads the sheets of a page.
     *
     * @param sheets the {@code href} of a sheet → its bytes; null for one that is not at hand
     */
    public static PageStyle of(Document page, Function<String, byte[]> sheets) {
        PageStyle styles = new PageStyle();
        Map<Element, SheetReader> readers = new LinkedHashMap<>();
        int room = MOST_CSS;
        for (Element element : page.select("style, link[rel][href]")) {
            String sheet = element.nameIs("style") ? element.data() : linked(element, sheets);
            room -= sheet.length();
            if (room >= 0 && !sheet.isBlank() && isForScreen(element.attr("media"))) {
                Element framed = element.closest(FRAMED);
                readers.computeIfAbsent(framed == null ? page : framed, root -> new SheetReader())
                        .read(sheet);
            }
        }
        readers.forEach((root, reader) -> styles.rules.put(root, new RuleIndex(reader.rules())));
        styles.cut = room < 0;
        return styles;
    }

    /** Shows an element that says of itself that it is hidden, in doubt. */
    public void reveal(Element element) {
        revealed.add(element);
        styles.clear();
    }

    private static String linked(Element link, Function<String, byte[]> sheets) {
        boolean chosen =
                SHEET.matcher(link.attr("rel").toLowerCase(Locale.ROOT)).find()
                        && !link.attr("rel").toLowerCase(Locale.ROOT).contains("alternate");
        byte[] bytes = chosen ? sheets.apply(link.attr("href").strip()) : null;
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isForScreen(String media) {
        return media.isBlank() || SheetReader.isForScreen(media);
    }

    /** Whether there was more style than is read, so that nothing of the page is seen for certain. */
    public boolean isIncomplete() {
        return cut || matcher.isSpent();
    }

    /** How an element is seen. */
    public Style of(Element element) {
        Style known = styles.get(element);
        if (known == null) {
            known = styled(element);
            styles.put(element, known);
        }
        return known;
    }

    // recursion is safe here: pages nested deeper than the bound were refused before
    private Style styled(Element element) {
        Element parent = element.parent();
        Style above = parent == null ? Style.first(rulesOf(element)) : of(parent);
        Style around = element.nameIs(FRAMED) ? above.framing(rulesOf(element)) : above;
        Values declared = declared(element, "", around.rules());
        if (revealed.contains(element)) {
            return around.inside(declared.without(HIDING)).with(Sight.unsure(Reason.HIDDEN));
        }
        Style own = around.inside(declared);
        return isUnseenByHabit(element, around.rules()) ? own.with(Sight.unseen(Reason.HIDDEN)) : own;
    }

    private RuleIndex rulesOf(Element root) {
        return rules.getOrDefault(root, RuleIndex.NONE);
    }

    /**
     * What a style sheet writes before or after an element's content; null where it writes nothing.
     *
     * @param pseudo {@code before} or {@code after}
     */
    public Generated generated(Element element, String pseudo) {
        Style style = of(element);
        if (!style.rules().generates()) {
            return null;
        }
        Values values = declared(element, pseudo, style.rules());
        if (!values.has("content")) {
            return null;
        }
        Style own = style.inside(values);
        Generated text = Generated.of(values.of("content"), element, own.text());
        return text == null ? Generated.painted(own.painted(style, true)) : text;
    }

    private boolean isUnseenByHabit(Element element, RuleIndex rules) {
        return element.hasAttr("class")
                && classes.of(element).stream().anyMatch(name -> UNSEEN.contains(name) && !rules.knowsClass(name));
    }

    /** What won for an element or for a pseudo-element of it. */
    private Values declared(Element element, String pseudo, RuleIndex index) {
        boolean itself = pseudo.isEmpty();
        Map<String, String> browser = itself ? BrowserStyle.of(element) : Map.of();
        List<StyleRule> matching = index.isEmpty() ? List.of() : index.matching(element, pseudo, classes, matcher);
        String style = itself ? element.attr("style") : "";
        if (browser.isEmpty() && matching.isEmpty() && style.isEmpty()) {
            return Values.NONE;
        }
        Declared declared =
                new Declared(browser, matching.stream().map(StyleRule::order).toList(), style);
        return won.computeIfAbsent(declared, same -> won(browser, matching, inline.of(style)));
    }

    /** A weaker declaration is put first and overwritten. */
    private static Values won(Map<String, String> browser, List<StyleRule> rules, Declarations own) {
        Map<String, String> won = new HashMap<>(browser);
        rules.forEach(rule -> won.putAll(rule.declarations().plain()));
        won.putAll(own.plain());
        rules.forEach(rule -> won.putAll(rule.declarations().important()));
        won.putAll(own.important());
        return won.isEmpty() ? Values.NONE : new Values(won);
    }

    /** Elements of which the same is declared have the same values. */
    private record Declared(Map<String, String> browser, List<Integer> rules, String style) {}
}
