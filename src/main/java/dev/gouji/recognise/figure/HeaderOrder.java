package dev.gouji.recognise.figure;

import dev.gouji.form.Panel;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Wording;
import dev.gouji.recognise.label.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the column labels in some text stand in the form's order. Labels under one heading are compared with each other
 * only, because header rows interleave the levels.
 */
final class HeaderOrder {

    /** The labels under one heading, and under how many headings the same labels stand. */
    private final Map<List<String>, Integer> siblings = new LinkedHashMap<>();

    private final List<String> longestFirst;

    HeaderOrder(Panel panel) {
        Map<List<String>, List<String>> byParent = new LinkedHashMap<>();
        for (PrintedSlot slot : panel.lines().get(0).slots()) {
            List<String> path = new ArrayList<>();
            for (Wording header : slot.headers()) {
                List<String> under = byParent.computeIfAbsent(List.copyOf(path), key -> new ArrayList<>());
                String label = Folding.coreWithoutRemark(header.label());
                if (!under.contains(label)) {
                    under.add(label);
                }
                path.add(label);
            }
        }
        byParent.values().forEach(labels -> siblings.merge(List.copyOf(labels), 1, Integer::sum));
        longestFirst = siblings.keySet().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Whether nothing in a folded text contradicts the form's order. */
    boolean holds(String text) {
        List<String> labels = labels(text);
        for (Map.Entry<List<String>, Integer> group : siblings.entrySet()) {
            List<String> order = group.getKey();
            List<Integer> at =
                    labels.stream().map(order::indexOf).filter(i -> i >= 0).toList();
            int most = order.size() * group.getValue();
            List<Integer> last = at.subList(Math.max(0, at.size() - most), at.size());
            int runs = 1;
            for (int i = 1; i < last.size(); i++) {
                runs += last.get(i) < last.get(i - 1) ? 1 : 0;
            }
            if (runs > group.getValue()) {
                return false;
            }
        }
        return true;
    }

    /** The column labels in a text, left to right; a label inside a longer one is not seen. */
    private List<String> labels(String text) {
        Map<Integer, String> found = new TreeMap<>();
        StringBuilder left = new StringBuilder(text);
        for (String label : longestFirst) {
            for (int at = left.indexOf(label); at >= 0; at = left.indexOf(label, at)) {
                found.put(at, label);
                left.replace(at, at + label.length(), " ".repeat(label.length()));
            }
        }
        return List.copyOf(found.values());
    }
}
