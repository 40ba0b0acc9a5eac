package dev.gouji.read.word.odt;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What the styles of a text say of hidden text, raised digits, hidden tables and list numbers. */
final class OdtStyles {

    private static final int LONGEST_CHAIN = 100;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, OdtLevel>> lists = new HashMap<>();

    /**
     * A style; null where it says nothing.
     *
     * @param parent the style it is based on
     * @param hidden whether its text is hidden, or its table
     * @param raised whether its text stands above or below the line
     */
    record Style(String parent, Boolean hidden, Boolean raised) {

        private static final Style PLAIN = new Style(null, null, null);

        private Style over(Style base) {
            return new Style(null, hidden != null ? hidden : base.hidden, raised != null ? raised : base.raised);
        }
    }

    /** Reads the element on which the cursor stands; what was read before damage stays. */
    void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.name()) {
                case "style:style" -> readStyle(cursor);
                case "text:list-style" -> readLevels(cursor, cursor.attribute("name"));
                case "text:outline-style" -> readLevels(cursor, OdtLists.OUTLINE);
                default -> {}
            }
        }
    }

    /**
     * A style with all it inherits; one that says nothing for unknown names and null.
     *
     * @param family {@code paragraph}, {@code text} or {@code table}
     */
    Style style(String family, String name) {
        Style sum = Style.PLAIN;
        Set<String> seen = new HashSet<>();
        String at = name;
        while (at != null && seen.size() < LONGEST_CHAIN && seen.add(at)) {
            Style style = styles.getOrDefault(family + "/" + at, Style.PLAIN);
            sum = sum.over(style);
            at = style.parent;
        }
        return sum;
    }

    /** A level of a list style, from 1; one without numbers when there is none. */
    OdtLevel level(String list, int level) {
        return lists.getOrDefault(String.valueOf(list), Map.of()).getOrDefault(level, OdtLevel.NONE);
    }

    private void readStyle(PartCursor cursor) throws XMLStreamException, UnreadableException {
        String key = cursor.attribute("family") + "/" + cursor.attribute("name");
        String parent = cursor.attribute("parent-style-name");
        Boolean hidden = null;
        Boolean raised = null;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            if (cursor.name().equals("style:text-properties")) {
                String display = cursor.attribute("display");
                String position = cursor.attribute("text-position");
                hidden = display == null ? hidden : (Boolean) display.equals("none");
                raised = position == null ? raised : (Boolean) isRaised(position);
            } else if (cursor.name().equals("style:table-properties")) {
                hidden = "false".equals(cursor.attribute("display")) ? Boolean.TRUE : hidden;
            }
        }
        styles.put(key, new Style(parent, hidden, raised));
    }

    /** {@code super 58%}, {@code -33% 58%} and so on; {@code 0% 100%} stands on the line. */
    private static boolean isRaised(String position) {
        return !position.isBlank() && !position.strip().startsWith("0%");
    }

    private void readLevels(PartCursor cursor, String list) throws XMLStreamException, UnreadableException {
        Map<Integer, OdtLevel> levels = new HashMap<>();
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            int level = cursor.number("level", 0);
            if (level >= 1 && level <= OdtLists.LEVELS) {
                levels.put(level, OdtLevel.read(cursor));
            }
        }
        if (list != null) {
            lists.put(list, levels);
        }
    }
}
