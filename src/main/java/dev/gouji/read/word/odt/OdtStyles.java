package dev.gouji.read.word.odt;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.odf.OdfLooks;
import dev.gouji.read.ooxml.PartCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What the styles of a text say of how it looks, of hidden tables and of list numbers. */
final class OdtStyles {

    private static final int LONGEST_CHAIN = 100;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, OdtLevel>> lists = new HashMap<>();
    private Look page = Look.PLAIN;

    /**
     * A style.
     *
     * @param parent the style it is based on; null when none
     * @param look of its characters, and of what holds them
     * @param hidden whether it hides a table
     * @param way how what is drawn lies beside or over the text
     */
    record Style(String parent, Look look, Boolean hidden, OdtFrame.Way way) {

        private static final Style PLAIN = new Style(null, Look.PLAIN, null, OdtFrame.Way.UNSAID);

        private Style over(Style base) {
            return new Style(null, look.over(base.look), hidden != null ? hidden : base.hidden, way.over(base.way));
        }
    }

    /** The colour of the pages. */
    Look page() {
        return page;
    }

    /** Reads the element on which the cursor stands; what was read before damage stays. */
    void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.name()) {
                case "style:style", "style:default-style" -> readStyle(cursor);
                case "style:page-layout" -> readPage(cursor);
                case "text:list-style" -> readLevels(cursor, cursor.attribute("name"));
                case "text:outline-style" -> readLevels(cursor, OdtLists.OUTLINE);
                default -> {}
            }
        }
    }

    /**
     * A style with all it inherits; one that says nothing for unknown names and null.
     *
     * @param family {@code paragraph}, {@code text}, {@code table} …
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
        return sum.over(styles.getOrDefault(family + "/null", Style.PLAIN));
    }

    /** A level of a list style, from 1; one without numbers when there is none. */
    OdtLevel level(String list, int level) {
        return lists.getOrDefault(String.valueOf(list), Map.of()).getOrDefault(level, OdtLevel.NONE);
    }

    private void readStyle(PartCursor cursor) throws XMLStreamException, UnreadableException {
        String key = cursor.attribute("family") + "/" + cursor.attribute("name");
        String parent = cursor.attribute("parent-style-name");
        Look look = Look.PLAIN;
        Boolean hidden = null;
        OdtFrame.Way way = OdtFrame.Way.UNSAID;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            look = OdfLooks.with(cursor, look);
            if (cursor.name().equals("style:table-properties")) {
                hidden = "false".equals(cursor.attribute("display")) ? Boolean.TRUE : hidden;
            } else if (cursor.name().equals("style:graphic-properties")) {
                way = OdtFrame.Way.of(cursor);
            }
        }
        styles.put(key, new Style(parent, look, hidden, way));
    }

    /**
     * These with those of headers and footers, on which the cursor stands: their names are none of the text's own. How pages
     * look is said there too, and kept here.
     */
    OdtStyles withOthers(PartCursor cursor) throws XMLStreamException, UnreadableException {
        OdtStyles others = new OdtStyles();
        others.styles.putAll(styles);
        others.lists.putAll(lists);
        others.read(cursor);
        page = others.page;
        return others;
    }

    private void readPage(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            page = OdfLooks.with(cursor, page);
        }
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
