package dev.gouji.read.web.style;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The declarations that won for one element, or for all that are declared alike; what is not declared is empty. */
final class Values {

    static final Values NONE = new Values(Map.of());

    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*))?\\)");
    private static final int MOST_STEPS = 20;
    private static final int LONGEST = 2_000;

    private final Map<String, String> declared;
    private final boolean hasVariables;

    /**
     * The values of an element.
     *
     * @param declared what won, by property; not copied
     */
    Values(Map<String, String> declared) {
        this.declared = declared;
        this.hasVariables = declared.values().stream().anyMatch(value -> value.contains("var("));
    }

    /** The same with variables put in, those of its own and of its parent. */
    Values in(Map<String, String> inherited) {
        if (!hasVariables) {
            return this;
        }
        Map<String, String> variables = new HashMap<>(inherited);
        variables.putAll(customs());
        Map<String, String> resolved = new HashMap<>();
        declared.forEach((property, value) -> resolved.put(property, resolved(value, variables)));
        return new Values(resolved);
    }

    /** The same without some properties. */
    Values without(Set<String> properties) {
        Map<String, String> others = new HashMap<>(declared);
        others.keySet().removeAll(properties);
        return new Values(others);
    }

    /** Its own custom properties. */
    Map<String, String> customs() {
        if (declared.keySet().stream().noneMatch(property -> property.startsWith("--"))) {
            return Map.of();
        }
        Map<String, String> own = new HashMap<>();
        declared.forEach((property, value) -> {
            if (property.startsWith("--")) {
                own.put(property, value);
            }
        });
        return own;
    }

    /** A value; empty for none, for {@code inherit} where that is what happens anyway, and for {@code initial}. */
    String of(String property) {
        String value = declared.get(property);
        if (value == null) {
            return "";
        }
        return switch (value) {
            case "inherit", "unset", "revert", "revert-layer" -> "";
            case "initial" -> initial(property);
            default -> value;
        };
    }

    boolean has(String property) {
        return !of(property).isEmpty();
    }

    boolean is(String property, String value) {
        return of(property).equals(value);
    }

    /** A length in pixels; {@code otherwise} where there is none. */
    double pixels(String property, double font, double whole, double otherwise) {
        Length length = Length.of(of(property));
        return length == null ? otherwise : length.pixels(font, whole);
    }

    /** The size of the font, in pixels. */
    double fontSize(double parent) {
        String size = of("font-size");
        Length length = Length.of(size);
        if (length != null) {
            double root = length.unit().equals("rem") ? Inherited.FIRST.font() : parent;
            return length.pixels(root, parent);
        }
        return switch (size) {
            case "" -> parent;
            case "smaller" -> parent / 1.2;
            case "larger" -> parent * 1.2;
            default -> Inherited.FIRST.font();
        };
    }

    /** Whether lines that run through the text around it do not run through its own. */
    boolean startsAnew() {
        String display = of("display");
        return display.startsWith("inline-") || isOutOfFlow() || (has("float") && !is("float", "none"));
    }

    boolean isOutOfFlow() {
        return is("position", "absolute") || is("position", "fixed");
    }

    private static String resolved(String value, Map<String, String> variables) {
        String text = value;
        for (int i = 0; i < MOST_STEPS && text.length() <= LONGEST; i++) {
            Matcher variable = VARIABLE.matcher(text);
            if (!variable.find()) {
                return text.equals(value) ? value : text.strip().toLowerCase(Locale.ROOT);
            }
            String put = variables.getOrDefault(variable.group(1), variable.group(2));
            if (put == null) {
                return "";
            }
            text = text.substring(0, variable.start()) + put.strip() + text.substring(variable.end());
        }
        return "";
    }

    private static String initial(String property) {
        return switch (property) {
            case "visibility" -> "visible";
            case "color", "-webkit-text-fill-color" -> "black";
            case "font-size" -> "16px";
            case "direction" -> "ltr";
            case "text-indent" -> "0";
            default -> "";
        };
    }
}
