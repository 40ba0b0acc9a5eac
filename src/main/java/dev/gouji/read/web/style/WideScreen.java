package dev.gouji.read.web.style;

import java.util.List;
import java.util.Locale;
import org.htmlunit.cssparser.dom.Property;
import org.htmlunit.cssparser.parser.media.MediaQuery;
import org.htmlunit.cssparser.parser.media.MediaQueryList;

/** The screen on which pages are looked at: that of a desk, in colour, with a mouse. */
final class WideScreen {

    private WideScreen() {}

    /** Whether one of the queries of a list holds; an empty list does. */
    static boolean matches(MediaQueryList list) {
        List<MediaQuery> queries = list.getMediaQueries();
        return queries.isEmpty() || queries.stream().anyMatch(WideScreen::matches);
    }

    private static boolean matches(MediaQuery query) {
        String media = query.getMedia().toLowerCase(Locale.ROOT);
        boolean holds = (media.isEmpty() || media.equals("all") || media.equals("screen"))
                && query.getProperties().stream().allMatch(WideScreen::matches);
        return holds != query.isNot();
    }

    private static boolean matches(Property feature) {
        String value = feature.getValue() == null ? "" : feature.getValue().getCssText();
        Length length = Length.of(value.toLowerCase(Locale.ROOT));
        double pixels = length == null ? Double.NaN : length.pixels(16, 0);
        return switch (feature.getName().toLowerCase(Locale.ROOT)) {
            case "min-width", "min-device-width" -> Length.SCREEN_WIDTH >= pixels;
            case "max-width", "max-device-width" -> Length.SCREEN_WIDTH <= pixels;
            case "width", "device-width" -> Length.SCREEN_WIDTH == pixels;
            case "min-height", "min-device-height" -> Length.SCREEN_HEIGHT >= pixels;
            case "max-height", "max-device-height" -> Length.SCREEN_HEIGHT <= pixels;
            case "orientation" -> value.equalsIgnoreCase("landscape");
            case "hover", "any-hover" -> !value.equalsIgnoreCase("none");
            case "pointer", "any-pointer" -> value.isEmpty() || value.equalsIgnoreCase("fine");
            case "color", "min-color" -> value.isEmpty() || pixels <= 8;
            case "prefers-color-scheme" -> value.equalsIgnoreCase("light");
            case "prefers-reduced-motion" -> value.equalsIgnoreCase("no-preference");
            case "min-resolution" ->
                length != null && length.value() <= (length.unit().equals("dpi") ? 96 : 1);
            case "max-resolution" ->
                length != null && length.value() >= (length.unit().equals("dpi") ? 96 : 1);
            default -> false;
        };
    }
}
