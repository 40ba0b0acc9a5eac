package dev.gouji.recognise.header;

import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.expected.FoldedWording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the column labels in some text stand in the form's order. Labels under one heading are compared with each other
 * only, because header rows interleave the levels.
 */
final class HeaderOrder {

    /** The labels under one heading, and under how many headings the same labels stand. */
    private final Map<List<String>, Integer> siblings = new LinkedHashMap<>();

    private final LabelSearch search;

    HeaderOrder(List<ExpectedSlot> slots) {
        Map<List<String>, List<String>> byParent = new LinkedHashMap<>();
        for (ExpectedSlot slot : slots) {
            List<String> path = new ArrayList<>();
            for (FoldedWording header : slot.headers()) {
                List<String> under = byParent.computeIfAbsent(List.copyOf(path), key -> new ArrayList<>());
                if (!under.contains(header.bare())) {
                    under.add(header.bare());
                }
                path.add(header.bare());
            }
        }
        byParent.values().forEach(labels -> siblings.merge(List.copyOf(labels), 1, Integer::sum));
        search = new LabelSearch(
                siblings.keySet().stream().flatMap(List::stream).distinct().toList());
    }

    /** Whether nothing in a folded text contradicts the form's order. */
    boolean holds(String text) {
        Collection<String> labels = search.in(text).values();
        return siblings.entrySet().stream().allMatch(group -> holds(group.getKey(), group.getValue(), labels));
    }

    /** Whether the last labels of a group stand in its order, as often as the form prints the group. */
    private static boolean holds(List<String> order, int often, Collection<String> labels) {
        List<Integer> at =
                labels.stream().map(order::indexOf).filter(i -> i >= 0).toList();
        List<Integer> last = at.subList(Math.max(0, at.size() - order.size() * often), at.size());
        int runs = 1;
        for (int i = 1; i < last.size(); i++) {
            runs += last.get(i) < last.get(i - 1) ? 1 : 0;
        }
        return runs <= often;
    }
}
