package dev.gouji.read.web.style;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What a browser declares of an element by its name and attributes, before any style sheet does.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html">HTML: rendering</a>
 */
final class BrowserStyle {

    private static final Set<String> STRUCK = Set.of("s", "strike");
    private static final Set<String> HINTED =
            Set.of("font", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "body", "bdo", "input");
    private static final List<String> HINTS = List.of("color", "size", "bgcolor", "text", "background");
    private static final Map<String, String> SIZES =
            Map.of("1", "10px", "2", "13px", "3", "16px", "4", "18px", "5", "24px", "6", "32px", "7", "48px");

    private BrowserStyle() {}

    static Map<String, String> of(Element element) {
        String name = element.normalName();
        boolean hinted = HINTED.contains(name);
        boolean struck = STRUCK.contains(name);
        boolean anywhere = element.attributesSize() > 0 && (element.hasAttr("hidden") || element.hasAttr("dir"));
        if (!struck && !anywhere && !(hinted && isHinted(element))) {
            return Map.of();
        }
        Map<String, String> declared = new HashMap<>();
        if (struck) {
            declared.put("text-decoration-line", "line-through");
        }
        if (element.hasAttr("hidden")) {
            declared.put("display", "none");
        }
        if (element.hasAttr("dir")) {
            declared.put("direction", element.attr("dir").strip().toLowerCase(Locale.ROOT));
        }
        if (name.equals("bdo")) {
            declared.put("unicode-bidi", "bidi-override");
        }
        if (name.equals("font")) {
            putColour(declared, "color", element.attr("color"));
            String size = SIZES.get(element.attr("size").strip());
            if (size != null) {
                declared.put("font-size", size);
            }
        }
        if (hinted) {
            putColour(declared, "background-color", element.attr("bgcolor"));
            if (name.equals("body")) {
                putColour(declared, "color", element.attr("text"));
            }
            if (!element.attr("background").isBlank()) {
                declared.put("background-image", "image");
            }
        }
        return declared;
    }

    private static boolean isHinted(Element element) {
        return element.nameIs("bdo")
                || (element.attributesSize() > 0 && HINTS.stream().anyMatch(element::hasAttr));
    }

    private static void putColour(Map<String, String> declared, String property, String value) {
        if (!value.isBlank()) {
            declared.put(property, value.strip().toLowerCase(Locale.ROOT));
        }
    }
}
