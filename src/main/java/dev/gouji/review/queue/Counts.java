package dev.gouji.review.queue;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many items there are of each kind of choice, each counted as the other choices narrow it. Not thread-safe.
 */
public final class Counts {

    private static final int PROVINCE = 2;

    private final Map<String, Integer> organs = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> regions = new TreeMap<>();
    private final Map<Integer, Integer> years = new TreeMap<>();
    private final Map<String, Integer> rules = new TreeMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int chosen;

    void add(QueueEntry entry, QueueFilter choice) {
        boolean organ = choice.takesOrgan(entry);
        boolean region = choice.takesRegion(entry);
        boolean year = choice.takesYear(entry);
        boolean rule = choice.takesRule(entry);
        boolean kind = choice.takesKind(entry);
        int refusals = (organ ? 0 : 1) + (region ? 0 : 1) + (year ? 0 : 1) + (rule ? 0 : 1) + (kind ? 0 : 1);
        if (refusals > 1) {
            return;
        }
        chosen += refusals == 0 ? 1 : 0;
        String id = entry.report().organ().id();
        if (id != null && (refusals == 0 || !organ)) {
            organs.merge(id, 1, Integer::sum);
            names.putIfAbsent(id, entry.report().organ().name());
        }
        String code = entry.report().organ().region();
        if (code != null && code.length() >= PROVINCE && (refusals == 0 || !region)) {
            regions.merge(code.substring(0, PROVINCE), 1, Integer::sum);
        }
        if (refusals == 0 || !year) {
            years.merge(QueueFilter.yearOf(entry), 1, Integer::sum);
        }
        if (refusals == 0 || !rule) {
            entry.item().rules().forEach(each -> rules.merge(each, 1, Integer::sum));
        }
        if (refusals == 0 || !kind) {
            kinds.merge(entry.item().kind(), 1, Integer::sum);
        }
    }

    /** How many fit everything that was chosen. */
    public int chosen() {
        return chosen;
    }

    /** By organ id. */
    public Map<String, Integer> organs() {
        return organs;
    }

    /** The name of an organ that was counted. */
    public String name(String organ) {
        return names.get(organ);
    }

    /** By the first two digits of the division's code. */
    public Map<String, Integer> regions() {
        return regions;
    }

    /** By year; 0 is none. */
    public Map<Integer, Integer> years() {
        return years;
    }

    /** By rule; an item is in several. */
    public Map<String, Integer> rules() {
        return rules;
    }

    /** By kind. */
    public Map<String, Integer> kinds() {
        return kinds;
    }
}
