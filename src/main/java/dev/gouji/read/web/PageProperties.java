package dev.gouji.read.web;

import dev.gouji.document.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in its head: its title and the meta elements that government sites must carry. */
final class PageProperties {

    private static final Set<String> META = Set.of("articletitle", "pubdate", "contentsource", "sitename", "url");

    private PageProperties() {}

    static List<Property> of(Document page) {
        List<Property> properties = new ArrayList<>();
        add(properties, Property.TITLE, page.title());
        for (Element meta : page.getElementsByTag("meta")) {
            String name = meta.attr("name").strip();
            if (META.contains(name.toLowerCase(Locale.ROOT))) {
                add(properties, name, meta.attr("content"));
            }
        }
        return properties;
    }

    private static void add(List<Property> properties, String name, String value) {
        if (!value.isBlank()) {
            properties.add(new Property(name, value.strip()));
        }
    }
}
