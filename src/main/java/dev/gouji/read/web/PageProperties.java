package dev.gouji.read.web;

import dev.gouji.document.Property;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself outside its text: its title and the meta elements that government sites must carry; and its links. */
final class PageProperties {

    private static final Set<String> META = Set.of("articletitle", "pubdate", "contentsource", "sitename", "url");

    /** No scheme, no host, no path from the root, no mere fragment. */
    private static final Pattern RELATIVE = Pattern.compile("(?![a-zA-Z][a-zA-Z0-9+.-]*:)[^/\\\\#?]");

    private static final int MOST_LINKS = 1_000;
    private static final int LONGEST_LINK = 2_000;

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
        addLinks(properties, page);
        return properties;
    }

    /** Links that may lead to a file beside the page: relative ones, to anything that is not a place in the page itself. */
    private static void addLinks(List<Property> properties, Document page) {
        Set<String> links = new LinkedHashSet<>();
        for (Element element : page.select("a[href], area[href], iframe[src], frame[src], embed[src], object[data]")) {
            String link = Stream.of("href", "src", "data")
                    .filter(element::hasAttr)
                    .map(element::attr)
                    .findFirst()
                    .orElse("")
                    .strip();
            if (links.size() < MOST_LINKS
                    && link.length() <= LONGEST_LINK
                    && RELATIVE.matcher(link).lookingAt()) {
                links.add(link);
            }
        }
        links.forEach(link -> add(properties, Property.LINK, link));
    }

    private static void add(List<Property> properties, String name, String value) {
        if (!value.isBlank()) {
            properties.add(new Property(name, value.strip()));
        }
    }
}
