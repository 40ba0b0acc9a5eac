package dev.gouji.recognise.header;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds labels in a text; one inside a longer one is not seen. */
final class LabelSearch {

    private final List<String> longestFirst;

    LabelSearch(Collection<String> labels) {
        longestFirst = labels.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The labels in a text by where they begin, left to right. */
    NavigableMap<Integer, String> in(String text) {
        NavigableMap<Integer, String> found = new TreeMap<>();
        StringBuilder left = new StringBuilder(text);
        for (String label : longestFirst) {
            for (int at = left.indexOf(label); at >= 0; at = left.indexOf(label, at)) {
                found.put(at, label);
                left.replace(at, at + label.length(), " ".repeat(label.length()));
            }
        }
        return found;
    }
}
