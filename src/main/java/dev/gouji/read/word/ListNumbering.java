package dev.gouji.read.word;

import dev.gouji.document.Seen;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The automatic numbers of one document: definitions, and how far each list has counted.
 *
 * <p>Lists of one abstract definition go on counting together, unless one of them overrides where it starts.
 */
public final class ListNumbering {

    /** How many levels a list has. */
    public static final int LEVELS = 9;

    private static final int UNUSED = Integer.MIN_VALUE;

    private final Map<String, Abstract> abstracts = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** A shared definition; {@code link} names the numbering style that holds it instead. */
    private record Abstract(Map<Integer, ListLevel> levels, String link) {}

    /** A list; its own levels and starts hold before the shared definition's. */
    private record Instance(String shared, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {}

    /** What stands before a paragraph, and what separates it: {@code tab}, {@code space} or {@code nothing}. */
    public record Label(String text, String suffix) {

        /** The paragraph as displayed: the gap of a tab is kept only where both would run into one number or word. */
        public String before(String paragraph) {
            return text + gap(paragraph) + paragraph;
        }

        /** The same of a paragraph of which not all is seen. */
        public Seen before(Seen paragraph) {
            return new Seen(
                    before(paragraph.text()), before(paragraph.stored()), paragraph.hidden(), paragraph.sights());
        }

        private String gap(String paragraph) {
            return switch (suffix) {
                case "nothing" -> "";
                case "space" -> " ";
                default -> {
                    int last = text.codePointBefore(text.length());
                    boolean figure = paragraph.matches("(?s)[\\p{N}+\\-−－.．,，].*");
                    yield !paragraph.isEmpty() && (figure || Character.isLetterOrDigit(last)) ? "\t" : "";
                }
            };
        }
    }

    /** Lists of which nothing is known yet. */
    public ListNumbering() {}

    /**
     * Enters a shared definition.
     *
     * @param levels by their number, from 0
     * @param link the numbering style that holds the definition instead; null when none
     */
    public void define(String name, Map<Integer, ListLevel> levels, String link) {
        abstracts.put(name, new Abstract(levels, link));
    }

    /**
     * Enters a list.
     *
     * @param list its number; 0 is none
     * @param shared the name of its definition
     * @param levels its own levels, by their number from 0
     * @param starts the first numbers of levels that begin elsewhere than the definition says
     */
    public void enter(int list, String shared, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
        if (list != 0 && shared != null) {
            instances.put(list, new Instance(shared, levels, starts));
        }
    }

    /**
     * Counts one paragraph.
     *
     * @param list the list's number ({@code w:numId})
     * @param level from 0; null when only the paragraph's style ties it to a level
     * @param style the style that names the list; null when the paragraph itself does
     * @param linked the list that a numbering style names; null for none
     * @return null when the paragraph has no number
     */
    public Label next(int list, Integer level, String style, Function<String, Integer> linked) {
        Instance instance = instances.get(list);
        if (instance == null) {
            return null;
        }
        String shared = sharedDefinition(instance.shared, linked);
        Abstract definition = abstracts.get(shared);
        if (definition == null) {
            return null;
        }
        int at = level(instance, definition, level, style);
        int[] counts = counters.computeIfAbsent(shared, name -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, UNUSED);
            return fresh;
        });
        count(counts, list, instance, definition, at);
        ListLevel own = definition(instance, definition, at);
        return own.hidden() ? null : new Label(write(counts, instance, definition, at), own.suffix());
    }

    private void count(int[] counts, int list, Instance instance, Abstract definition, int at) {
        if (begun.add(list)) {
            for (int i = 0; i < LEVELS; i++) {
                counts[i] = instance.starts.containsKey(i) ? UNUSED : counts[i];
            }
        }
        for (int i = 0; i < at; i++) {
            counts[i] = counts[i] == UNUSED ? start(instance, definition, i) : counts[i];
        }
        counts[at] = counts[at] == UNUSED ? start(instance, definition, at) : counts[at] + 1;
        for (int i = at + 1; i < LEVELS; i++) {
            int restart = definition(instance, definition, i).restart();
            if (restart < 0 || at < restart) {
                counts[i] = UNUSED;
            }
        }
    }

    private static String write(int[] counts, Instance instance, Abstract definition, int at) {
        ListLevel own = definition(instance, definition, at);
        if (own.format().equals("bullet")) {
            return own.text().codePoints().anyMatch(sign -> Character.getType(sign) == Character.PRIVATE_USE)
                    ? "•"
                    : own.text();
        }
        StringBuilder text = new StringBuilder();
        String pattern = own.text();
        for (int i = 0; i < pattern.length(); i++) {
            int named = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (pattern.charAt(i) == '%' && named >= 0 && named < LEVELS) {
                if (named <= at) {
                    String format = definition(instance, definition, named).format();
                    text.append(NumberStyle.write(own.legal() ? "decimal" : format, counts[named]));
                }
                i++;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    private static int level(Instance instance, Abstract definition, Integer level, String style) {
        if (style != null) {
            for (int i = 0; i < LEVELS; i++) {
                if (style.equals(definition(instance, definition, i).style())) {
                    return i;
                }
            }
        }
        return level == null ? 0 : Math.max(0, Math.min(level, LEVELS - 1));
    }

    private static ListLevel definition(Instance instance, Abstract definition, int level) {
        ListLevel own = instance.levels.get(level);
        return own != null ? own : definition.levels.getOrDefault(level, ListLevel.PLAIN);
    }

    private static int start(Instance instance, Abstract definition, int level) {
        Integer own = instance.starts.get(level);
        return own != null ? own : definition(instance, definition, level).start();
    }

    private String sharedDefinition(String name, Function<String, Integer> linked) {
        Abstract definition = abstracts.get(name);
        if (definition == null || definition.link == null) {
            return name;
        }
        Integer list = linked.apply(definition.link);
        Instance other = list == null ? null : instances.get(list);
        return other == null ? name : other.shared;
    }
}
