package dev.gouji.convert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells documents of one name apart: {@code 甲.doc}, {@code 甲 (2).doc}. Not thread-safe. */
public final class DistinctNames {

    private final Set<String> names = new HashSet<>();

    /** How far names were counted up: there may be thousands of one name, and none is tried in vain twice. */
    private final Map<String, Integer> tried = new HashMap<>();

    /** The name, or one like it that was not given out before. */
    public String distinct(String document) {
        String free = document;
        int dot = document.lastIndexOf('.');
        int ending = dot > document.lastIndexOf('/') + 1 ? dot : document.length();
        for (int count = tried.getOrDefault(document, 1) + 1; !names.add(free); count++) {
            free = document.substring(0, ending) + " (" + count + ")" + document.substring(ending);
            tried.put(document, count);
        }
        return free;
    }
}
