package dev.gouji.read.web;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads single properties of an element's {@code style} attribute; style sheets are not known here. */
final class InlineStyle {

    private InlineStyle() {}

    /** The last value of a property, in lower case without {@code !important}; empty when there is none. */
    static String value(Element element, String property) {
        String style = element.attr("style");
        String value = "";
        int start = 0;
        while (start < style.length()) {
            int semicolon = style.indexOf(';', start);
            int end = semicolon < 0 ? style.length() : semicolon;
            int colon = start;
            while (colon < end && style.charAt(colon) != ':') {
                colon++;
            }
            if (colon < end && style.substring(start, colon).strip().equalsIgnoreCase(property)) {
                value = style.substring(colon + 1, end);
            }
            start = end + 1;
        }
        return value.toLowerCase(Locale.ROOT).replace("!important", "").strip();
    }
}
