package dev.gouji.read.sheet.ods;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.odf.OdfLooks;
import dev.gouji.read.ooxml.PartCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What the styles of a workbook say of its cells, rows, columns, sheets and runs of text, with all that they inherit. */
final class OdsStyles {

    private static final int LONGEST_CHAIN = 100;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();

    /**
     * A style.
     *
     * @param parent the style it is based on; null when none
     * @param others names of the cell styles that conditions put in its place
     * @param hidden whether it shows no sheet
     * @param repeated whether a text is repeated to fill its cell; null when it says nothing
     * @param grows whether a row is as high as its content
     */
    record Style(String parent, Look look, List<String> others, boolean hidden, Boolean repeated, boolean grows) {

        private static final Style PLAIN = new Style(null, Look.PLAIN, List.of(), false, null, false);

        /** How a text is seen that is set so in its cell, apart from how its characters look. */
        Sight setting() {
            return Boolean.TRUE.equals(repeated) ? Sight.unsure(Reason.GENERATED) : Sight.SHOWN;
        }

        private Style over(Style base) {
            return new Style(
                    null,
                    look.over(base.look),
                    others.isEmpty() ? base.others : others,
                    hidden || base.hidden,
                    repeated != null ? repeated : base.repeated,
                    grows || base.grows);
        }
    }

    /** How the content of a cell looks: what hides it does so on a protected sheet alone. */
    Look cell(Style style, boolean isProtected) {
        return isProtected || !style.look.is(Trait.HIDDEN) ? style.look : style.look.with(Trait.HIDDEN, false);
    }

    /** Reads the element on which the cursor stands; what was read before damage stays. */
    void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("style:style") || cursor.name().equals("style:default-style")) {
                readStyle(cursor);
            }
        }
    }

    /**
     * A style with all it inherits; one that says nothing for unknown names and null.
     *
     * @param family {@code table-cell}, {@code text} …
     */
    Style style(String family, String name) {
        return resolved.computeIfAbsent(family + "/" + name, key -> resolve(family, name));
    }

    private Style resolve(String family, String name) {
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

    private void readStyle(PartCursor cursor) throws XMLStreamException, UnreadableException {
        String key = cursor.attribute("family") + "/" + cursor.attribute("name");
        String parent = cursor.attribute("parent-style-name");
        Look look = Look.PLAIN;
        List<String> others = new ArrayList<>();
        boolean hidden = false;
        Boolean repeated = null;
        boolean grows = false;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            look = OdfLooks.with(cursor, look);
            if (cursor.name().equals("style:map")) {
                others.add(cursor.attribute("apply-style-name"));
            }
            hidden |= "false".equals(cursor.attribute("display"));
            grows |= "true".equals(cursor.attribute("use-optimal-row-height"));
            String repeats = cursor.attribute("repeat-content");
            repeated = repeats == null ? repeated : Boolean.valueOf(repeats);
            String protection = cursor.attribute("cell-protect");
            look = protection == null ? look : look.with(Trait.HIDDEN, protection.equals("hidden-and-protected"));
        }
        styles.put(key, new Style(parent, look, others, hidden, repeated, grows));
    }
}
