package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What the styles of a document say of hidden text, headings and automatic numbers. */
final class StyleSheet {

    /** Outline level for ordinary text. */
    private static final int BODY_TEXT = 9;

    private static final int LONGEST_CHAIN = 100;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private String standard = "";
    private boolean hiddenByDefault;

    /**
     * A style.
     *
     * @param parent the style it is based on; null when none
     * @param hidden null when it says nothing
     * @param outline heading level from 0, 9 for ordinary text; null when it says nothing
     * @param list number of its list; null when it says nothing
     * @param level level in the list, from 0; null when it says nothing
     * @param owner the style of the chain that names the list; null when none does
     */
    record Style(String parent, Boolean hidden, Integer outline, Integer list, Integer level, String owner) {

        private static final Style PLAIN = new Style(null, null, null, null, null, null);

        private Style over(Style base) {
            return new Style(
                    null,
                    hidden != null ? hidden : base.hidden,
                    outline != null ? outline : base.outline,
                    list != null ? list : base.list,
                    level != null ? level : base.level,
                    list != null ? owner : base.owner);
        }
    }

    /** Reads {@code styles.xml}; what was read before damage stays. */
    void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (cursor.nextChild(0)) {
            readContent(cursor);
        }
    }

    /** The same of the element {@code styles} on which the cursor stands. */
    void readContent(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("docDefaults")) {
                readDefaults(cursor);
            } else if (cursor.name().equals("style")) {
                readStyle(cursor);
            }
        }
    }

    /** A style with all it inherits; for null and unknown names the standard paragraph style. */
    Style paragraph(String id) {
        return id != null && styles.containsKey(id) ? resolve(id) : resolve(standard);
    }

    /** Whether a run is hidden that says nothing of it itself: paragraph and character style switch each other off. */
    boolean hides(Style paragraph, String characterStyle) {
        Boolean own = characterStyle == null ? null : resolve(characterStyle).hidden;
        if (own == null && paragraph.hidden == null) {
            return hiddenByDefault;
        }
        return Boolean.TRUE.equals(own) != Boolean.TRUE.equals(paragraph.hidden);
    }

    /** The heading level of an outline level: 0 → 1, ordinary text and null → 0. */
    static int headingLevel(Integer outline) {
        return outline == null || outline < 0 || outline >= BODY_TEXT ? 0 : outline + 1;
    }

    private Style resolve(String id) {
        Style known = resolved.get(id);
        if (known != null) {
            return known;
        }
        Style sum = Style.PLAIN;
        Set<String> seen = new HashSet<>();
        for (String at = id;
                at != null && seen.size() < LONGEST_CHAIN && seen.add(at) && styles.containsKey(at);
                at = styles.get(at).parent) {
            sum = sum.over(styles.get(at));
        }
        resolved.put(id, sum);
        return sum;
    }

    private void readDefaults(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.depth() >= depth && cursor.nextDescendant(depth)) {
            if (cursor.name().equals("vanish")) {
                hiddenByDefault = cursor.isOn();
            }
        }
    }

    private void readStyle(PartCursor cursor) throws XMLStreamException, UnreadableException {
        String id = cursor.attribute("styleId");
        boolean paragraph = "paragraph".equals(cursor.attribute("type"));
        String isDefault = cursor.attribute("default");
        String parent = null;
        Boolean hidden = null;
        Integer outline = null;
        Integer list = null;
        Integer level = null;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (cursor.name()) {
                case "name" -> outline = outline != null ? outline : outlineOf(cursor.attribute("val"));
                case "basedOn" -> parent = cursor.attribute("val");
                case "outlineLvl" -> outline = cursor.number("val", BODY_TEXT);
                case "numId", "ilfo" -> list = cursor.number("val", 0);
                case "ilvl" -> level = cursor.number("val", 0);
                case "vanish" -> hidden = cursor.isOn();
                // Conditional formats of table styles do not hold for the whole.
                case "tblStylePr" -> cursor.skip();
                default -> {}
            }
        }
        if (id != null) {
            styles.put(id, new Style(parent, hidden, outline, list, level, list == null ? null : id));
            if (paragraph && isDefault != null && !isDefault.equals("0") && !isDefault.equals("false")) {
                standard = id;
            }
        }
    }

    /** The built-in heading styles have English names in every language of the word processor: {@code heading 1}. */
    private static Integer outlineOf(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return lower.matches("heading [1-9]") ? (Integer) (lower.charAt(8) - '1') : null;
    }
}
