package dev.gouji.site;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The list of all pages that stands beside each: groups in the order of {@code pages.yaml}, pages that it does not name last. */
final class Navigation {

    /** A group of pages. */
    record Group(Map<String, String> title, List<String> pages) {}

    private final List<Group> groups;

    Navigation(DocPages pages) throws IOException {
        List<Group> named;
        try (InputStream in = Navigation.class.getResourceAsStream("pages.yaml")) {
            named = new YAMLMapper().readValue(in, new TypeReference<>() {});
        }
        groups = new ArrayList<>(named);
        List<String> left = pages.all().stream()
                .map(DocPage::source)
                .filter(source ->
                        named.stream().noneMatch(group -> group.pages().contains(source)))
                .toList();
        if (!left.isEmpty()) {
            groups.add(new Group(Map.of("en", "More", "zh", "其他（英文）"), left));
        }
    }

    /** The groups. */
    List<Group> groups() {
        return groups;
    }

    /** The list as it stands beside a page: those in its language first. */
    Element beside(DocPage current, DocPages pages) {
        Element nav = new Element("nav")
                .id("pages")
                .attr("aria-label", current.language().equals("zh") ? "页面" : "Pages");
        List<Group> ordered = new ArrayList<>(groups);
        ordered.sort(java.util.Comparator.comparing(group -> !isIn(current.language(), group)));
        for (Group group : ordered) {
            nav.appendElement("h2").text(group.title().get(current.language()));
            Element list = nav.appendElement("ul");
            for (String source : group.pages()) {
                DocPage page = pages.page(source);
                if (page != null) {
                    Element link = list.appendElement("li")
                            .appendElement("a")
                            .attr("href", BuildSite.relative(current.address(), page.address()))
                            .attr("lang", page.language())
                            .text(page.title());
                    if (page.equals(current)) {
                        link.attr("aria-current", "page");
                    }
                }
            }
        }
        return nav;
    }

    private static boolean isIn(String language, Group group) {
        return group.pages().get(0).startsWith("docs/zh/") == language.equals("zh");
    }
}
