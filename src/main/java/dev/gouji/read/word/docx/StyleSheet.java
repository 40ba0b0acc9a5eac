package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    private final LookReader looks;
    private String standard = "";
    private String standardTable;
    private Look defaults = Look.PLAIN;

    StyleSheet(LookReader looks) {
        this.looks = looks;
    }

    LookReader looks() {
        return looks;
    }

    /**
     * A style.
     *
     * @param parent the style it is based on; null when none
     * @param look of its characters, and of what holds them
     * @param parts of a table style: how single rows and columns look, by their names ({@code firstRow})
     * @param outline heading level from 0, 9 for ordinary text; null when it says nothing
     * @param list number of its list; null when it says nothing
     * @param level level in the list, from 0; null when it says nothing
     * @param owner the style of the chain that names the list; null when none does
     */
    record Style(
            String parent,
            Look look,
            Map<String, Look> parts,
            Integer outline,
            Integer list,
            Integer level,
            String owner) {

        private static final Style PLAIN = new Style(null, Look.PLAIN, Map.of(), null, null, null, null);

        private Style over(Style base) {
            return new Style(
                    null,
                    look.over(base.look),
                    partsOver(base),
                    outline != null ? outline : base.outline,
                    list != null ? list : base.list,
                    level != null ? level : base.level,
                    list != null ? owner : base.owner);
        }

        private Map<String, Look> partsOver(Style base) {
            if (parts.isEmpty() || base.parts.isEmpty()) {
                return parts.isEmpty() ? base.parts : parts;
            }
            Map<String, Look> sum = new HashMap<>(base.parts);
            parts.forEach((name, own) -> sum.merge(name, own, (below, above) -> above.over(below)));
            return sum;
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

    /** A table style with all it inherits; for null and unknown names the standard one. */
    Style table(String id) {
        return id != null && styles.containsKey(id) ? resolve(id) : resolve(standardTable);
    }

    /**
     * How characters look.
     *
     * <p>What stands nearer holds: the run, its character style, the paragraph, its style, the table, the document. Hidden and
     * struck are switched by each of the styles in turn (ECMA-376 part 1, 17.7.3), unless the run itself says so.
     *
     * @param own what the run says of itself
     * @param character the style it names; null for none
     * @param paragraph what the paragraph says of itself
     * @param around what holds the paragraph
     */
    Look run(Look own, String character, Look paragraph, Style style, Look around) {
        Look named = character == null ? Look.PLAIN : resolve(character).look;
        Look sum = own.over(named).over(paragraph).over(style.look).over(around).over(defaults);
        for (Trait toggle : List.of(Trait.HIDDEN, Trait.STRUCK)) {
            if (sum.says(toggle) && !own.says(toggle)) {
                boolean odd = named.is(toggle) ^ style.look.is(toggle) ^ around.is(toggle);
                sum = sum.with(toggle, defaults.is(toggle) || odd);
            }
        }
        return sum;
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
        while (cursor.nextDescendant(depth)) {
            if (cursor.name().equals("rPr")) {
                defaults = defaults.over(looks.readRun(cursor));
            } else {
                defaults = looks.paragraph(cursor, defaults);
            }
        }
    }

    private void readStyle(PartCursor cursor) throws XMLStreamException, UnreadableException {
        StyleReader style = new StyleReader(cursor, looks);
        Style read = style.read();
        if (style.id() != null) {
            styles.put(style.id(), read);
            if (style.isStandard("paragraph")) {
                standard = style.id();
            } else if (style.isStandard("table")) {
                standardTable = style.id();
            }
        }
    }
}
