package dev.gouji.read.web;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.web.style.Style;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Elements that show something else than their text: pictures, drawings, form fields, scripts that write.
 *
 * @param text what may be told of it: the chosen option, the value of a field, the words for a picture
 * @param sight content for a field whose value is shown; else ink
 */
record PageInk(String text, Sight sight) {

    private static final PageInk NOTHING = new PageInk("", Sight.SHOWN);
    private static final Set<String> NAMES = Set.of(
            "img",
            "picture",
            "svg",
            "canvas",
            "object",
            "embed",
            "applet",
            "video",
            "audio",
            "iframe",
            "frame",
            "math",
            "input",
            "select",
            "meter",
            "progress",
            "script");
    private static final String DRAWN = "path,text,use,rect,circle,ellipse,line,polyline,polygon,image,foreignObject";

    /** A picture of no more pixels keeps room or counts visits. */
    private static final int SPECK = 2;

    static boolean isOne(Element element) {
        return NAMES.contains(element.normalName());
    }

    /** What an element shows; its text is that of nothing else. */
    static PageInk of(Element element, Style style) {
        PageInk ink = shown(element);
        Sight seen = style.isHidden() ? style.box().and(Sight.HIDDEN) : style.box();
        return new PageInk(ink.text, ink.sight.and(seen));
    }

    private static PageInk shown(Element element) {
        return switch (element.normalName()) {
            case "img" -> isPicture(element) ? ink(element.attr("alt"), Reason.PICTURE) : NOTHING;
            case "picture" -> {
                Element image = element.selectFirst("img");
                yield image == null ? NOTHING : shown(image);
            }
            case "svg" -> isSpeck(element) || isStock(element) ? NOTHING : ink(element.text(), Reason.DRAWING);
            case "canvas", "meter", "progress" -> isSpeck(element) ? NOTHING : ink(element.text(), Reason.DRAWING);
            case "input" -> input(element);
            case "select" -> chosen(element);
            case "script" -> writes(element) ? ink("", Reason.GENERATED) : NOTHING;
            case "audio" -> element.hasAttr("controls") ? ink("", Reason.OBJECT) : NOTHING;
            default -> isSpeck(element) ? NOTHING : ink(element.text(), Reason.OBJECT);
        };
    }

    /** Whether it is a picture or an object that is seen. */
    boolean isPicture() {
        return sight.equals(Sight.ink(Reason.PICTURE)) || sight.equals(Sight.ink(Reason.OBJECT));
    }

    private static PageInk ink(String text, Reason reason) {
        return new PageInk(text.strip(), Sight.ink(reason));
    }

    private static boolean isPicture(Element image) {
        boolean sourced = List.of("src", "srcset", "data-src", "data-original").stream()
                .anyMatch(name -> !image.attr(name).isBlank());
        return sourced && !isSpeck(image);
    }

    private static boolean isSpeck(Element element) {
        return HtmlTableLayout.number(element.attr("width"), Integer.MAX_VALUE) <= SPECK
                || HtmlTableLayout.number(element.attr("height"), Integer.MAX_VALUE) <= SPECK;
    }

    /** A store of shapes for use elsewhere draws nothing. */
    private static boolean isStock(Element svg) {
        return svg.select(DRAWN).stream().allMatch(shape -> shape.closest("defs,symbol") != null);
    }

    private static boolean writes(Element script) {
        String type = script.attr("type").toLowerCase(Locale.ROOT);
        boolean runs = type.isBlank() || type.contains("javascript") || type.equals("module");
        return runs && (script.hasAttr("src") || !script.data().isBlank());
    }

    private static PageInk input(Element input) {
        String type = input.attr("type").strip().toLowerCase(Locale.ROOT);
        String value = input.attr("value");
        return switch (type) {
            case "hidden" -> NOTHING;
            case "image" -> ink(input.attr("alt"), Reason.PICTURE);
            case "checkbox", "radio", "range", "color", "file", "password", "button", "submit", "reset" ->
                ink("", Reason.FIELD);
            // a type that no browser knows is a field of text
            default -> value.isBlank() ? ink("", Reason.FIELD) : new PageInk(value, Sight.SHOWN);
        };
    }

    private static PageInk chosen(Element select) {
        List<Element> options = select.select("option");
        if (options.isEmpty()) {
            return ink("", Reason.FIELD);
        }
        List<Element> marked =
                options.stream().filter(option -> option.hasAttr("selected")).toList();
        if (select.hasAttr("multiple") || HtmlTableLayout.number(select.attr("size"), 1) > 1) {
            return ink(marked.isEmpty() ? "" : label(marked.get(0)), Reason.FIELD);
        }
        Element first = options.stream()
                .filter(option -> !option.hasAttr("disabled"))
                .findFirst()
                .orElse(options.get(0));
        Element chosen = marked.isEmpty() ? first : marked.get(marked.size() - 1);
        return new PageInk(label(chosen), Sight.SHOWN);
    }

    private static String label(Element option) {
        return option.attr("label").isBlank() ? option.text() : option.attr("label");
    }
}
