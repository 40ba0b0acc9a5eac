package dev.gouji.read.web.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The names in {@code class} attributes; one attribute stands on many elements and is parted once. */
final class ClassNames {

    private final Map<String, List<String>> known = new HashMap<>();

    List<String> of(Element element) {
        String names = element.attr("class");
        return names.isEmpty()
                ? List.of()
                : known.computeIfAbsent(names, text -> List.of(text.strip().split("\\s+")));
    }
}
