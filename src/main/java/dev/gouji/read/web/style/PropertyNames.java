package dev.gouji.read.web.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The properties that decide what is seen, and the shorthands that set them. */
final class PropertyNames {

    private static final Set<String> DECIDING = Set.of(
            "visibility",
            "color",
            "-webkit-text-fill-color",
            "-webkit-text-security",
            "font-size",
            "text-indent",
            "direction",
            "list-style-type",
            "display",
            "opacity",
            "filter",
            "clip",
            "clip-path",
            "mask-image",
            "content-visibility",
            "position",
            "left",
            "top",
            "right",
            "bottom",
            "margin-left",
            "margin-top",
            "margin-right",
            "z-index",
            "width",
            "height",
            "max-width",
            "max-height",
            "line-height",
            "overflow",
            "transform",
            "scale",
            "rotate",
            "translate",
            "zoom",
            "float",
            "order",
            "flex-direction",
            "grid-row",
            "grid-column",
            "unicode-bidi",
            "background-color",
            "background-image",
            "text-decoration-line",
            "vertical-align",
            "content",
            "list-style-image",
            "mso-hide",
            "mso-element");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern FONT_SIZE = Pattern.compile(
            "(?:^|\\s)(\\+?(?:0|[0-9.]+(?:px|pt|pc|cm|mm|in|em|rem|ex|ch|vw|vh|%))|xx-small|x-small|small|medium"
                    + "|large|x-large|xx-large|smaller|larger)(?:\\s*/|\\s)");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-f]{3,8}\\b|(?:rgb|hsl)a?\\([^()]*\\)|(?<![a-z-])[a-z]{3,20}(?![a-z(-])");

    private PropertyNames() {}

    /** Puts what a declaration sets: the property itself, or those that a shorthand stands for. */
    static void open(String name, String written, Map<String, String> into) {
        if (name.startsWith("--")) {
            into.put(name, written);
            return;
        }
        String property = name.toLowerCase(Locale.ROOT);
        String value = property.equals("content") ? written : written.toLowerCase(Locale.ROOT);
        switch (property) {
            case "background" -> {
                into.put("background-color", isWide(value) ? value : colourIn(value));
                into.put("background-image", isWide(value) ? value : image(value));
            }
            case "background-image", "list-style-image" -> into.put(property, isWide(value) ? value : image(value));
            case "font" -> {
                var size = FONT_SIZE.matcher(value + " ");
                if (size.find()) {
                    into.put("font-size", size.group(1));
                }
            }
            case "text-decoration" -> into.put("text-decoration-line", value);
            case "overflow-x", "overflow-y" -> into.put("overflow", value);
            case "flex-flow" -> into.put("flex-direction", value);
            case "list-style" -> {
                into.put("list-style-type", SPACE.split(value.strip(), 2)[0]);
                into.put("list-style-image", image(value));
            }
            case "grid-area" -> into.put("grid-row", value);
            case "grid-row-start" -> into.put("grid-row", value);
            case "grid-column-start" -> into.put("grid-column", value);
            case "mask", "-webkit-mask", "-webkit-mask-image" -> into.put("mask-image", value);
            case "-webkit-transform", "-ms-transform" -> into.put("transform", value);
            case "-webkit-clip-path" -> into.put("clip-path", value);
            case "margin", "inset" -> sides(property, value, into);
            default -> {
                if (DECIDING.contains(property)) {
                    into.put(property, value);
                }
            }
        }
    }

    private static void sides(String property, String value, Map<String, String> into) {
        String[] parts = SPACE.split(value.strip());
        if (parts.length > 4) {
            return;
        }
        String right = parts[Math.min(1, parts.length - 1)];
        List<String> sides =
                List.of(parts[0], right, parts.length > 2 ? parts[2] : parts[0], parts.length > 3 ? parts[3] : right);
        List<String> names = List.of("top", "right", "bottom", "left");
        for (int i = 0; i < names.size(); i++) {
            into.put(property.equals("margin") ? "margin-" + names.get(i) : names.get(i), sides.get(i));
        }
    }

    private static String image(String value) {
        if (value.contains("url(")) {
            return "image";
        }
        return value.contains("gradient(") ? "gradient" : "none";
    }

    private static boolean isWide(String value) {
        return Set.of("inherit", "initial", "unset", "revert").contains(value.strip());
    }

    /** The colour among the parts of a {@code background}; transparent where there is none. */
    private static String colourIn(String value) {
        String plain = value.replaceAll("url\\([^)]*\\)", " ");
        var colour = COLOUR.matcher(plain);
        String found = value.contains("var(") ? value : "transparent";
        while (colour.find()) {
            if (CssColour.of(colour.group()) != null) {
                found = colour.group();
            }
        }
        return found;
    }
}
