package dev.gouji.read.word.odt;

import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.NumberStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far the lists of a text have counted. A list begins anew unless it says which one it continues. */
final class OdtLists {

    /** How many levels a list has. */
    static final int LEVELS = 10;

    /** The list style by which headings are numbered. */
    static final String OUTLINE = " ";

    private static final int UNUSED = Integer.MIN_VALUE;
    private static final Pattern NUMBER = Pattern.compile("%(\\d{1,2})%");

    private final OdtStyles styles;
    private final Map<String, int[]> byName = new HashMap<>();
    private final Map<String, int[]> byStyle = new HashMap<>();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /**
     * Begins a list.
     *
     * @param name its own; may be null
     * @param style may be null
     * @param continued whether it goes on with the last list of its style
     * @param other the list it goes on with; null for none
     * @return its counters
     */
    int[] begin(String name, String style, boolean continued, String other) {
        int[] counts = null;
        if (other != null) {
            counts = byName.get(other);
        } else if (continued) {
            counts = byStyle.get(style);
        }
        if (counts == null) {
            counts = fresh();
        }
        if (name != null) {
            byName.put(name, counts);
        }
        byStyle.put(style, counts);
        return counts;
    }

    /** The counters of the headings. */
    int[] outline() {
        return byStyle.computeIfAbsent(OUTLINE, any -> fresh());
    }

    /**
     * Counts an item.
     *
     * @param level from 1
     * @param start its number, if the item names one; else null
     * @return null when nothing is displayed before it
     */
    ListNumbering.Label next(int[] counts, String style, int level, Integer start) {
        int at = Math.max(1, Math.min(level, LEVELS)) - 1;
        for (int i = 0; i < at; i++) {
            counts[i] = counts[i] == UNUSED ? styles.level(style, i + 1).start() : counts[i];
        }
        OdtLevel own = styles.level(style, at + 1);
        int begun = counts[at] == UNUSED ? own.start() : counts[at] + 1;
        counts[at] = start != null ? start : begun;
        Arrays.fill(counts, at + 1, LEVELS, UNUSED);
        String text = write(counts, style, own);
        return text.isEmpty() ? null : new ListNumbering.Label(text, own.suffix());
    }

    private String write(int[] counts, String style, OdtLevel own) {
        if (own.format().equals("bullet")) {
            return own.pattern().codePoints().anyMatch(sign -> Character.getType(sign) == Character.PRIVATE_USE)
                    ? "•"
                    : own.pattern();
        }
        return NUMBER.matcher(own.pattern()).replaceAll(named -> {
            int level = Integer.parseInt(named.group(1));
            boolean counted = level >= 1 && level <= LEVELS && counts[level - 1] != UNUSED;
            String format = styles.level(style, level).format();
            return Matcher.quoteReplacement(counted ? NumberStyle.write(format, counts[level - 1]) : "");
        });
    }

    private static int[] fresh() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }
}
