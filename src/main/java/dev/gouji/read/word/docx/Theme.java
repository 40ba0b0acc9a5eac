package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Colour;
import dev.gouji.read.look.Look;
import dev.gouji.read.ooxml.PartCursor;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The colours of a document: those of its theme by their names, and how markup names a colour.
 *
 * <p>Example: {@code w:themeColor="background1" w:themeShade="D9"} → {@code D9D9D9}. A colour of the theme holds before the
 * number beside it (ECMA-376 part 1, 17.3.2.6).
 */
final class Theme {

    private static final double FULL = 255;

    /** What the names of text stand for, unless the settings say otherwise. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("dark1", "dk1"),
            Map.entry("light1", "lt1"),
            Map.entry("dark2", "dk2"),
            Map.entry("light2", "lt2"),
            Map.entry("text1", "dk1"),
            Map.entry("background1", "lt1"),
            Map.entry("text2", "dk2"),
            Map.entry("background2", "lt2"),
            Map.entry("tx1", "dk1"),
            Map.entry("bg1", "lt1"),
            Map.entry("tx2", "dk2"),
            Map.entry("bg2", "lt2"),
            Map.entry("hyperlink", "hlink"),
            Map.entry("followedHyperlink", "folHlink"));

    private final Map<String, Integer> colours = new HashMap<>(Map.of("dk1", 0x000000, "lt1", 0xFFFFFF));
    private final Map<String, String> mapped = new HashMap<>(USUAL);
    private boolean paintsPages;

    /** Reads {@code theme1.xml}. */
    void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (cursor.nextChild(0)) {
            readContent(cursor);
        }
    }

    /** The same of the element {@code theme} on which the cursor stands. */
    void readContent(PartCursor cursor) throws XMLStreamException, UnreadableException {
        String slot = null;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (cursor.localName()) {
                case "dk1", "lt1", "dk2", "lt2", "hlink", "folHlink" -> slot = cursor.localName();
                case "accent1", "accent2", "accent3", "accent4", "accent5", "accent6" -> slot = cursor.localName();
                case "srgbClr" -> enter(slot, cursor.attribute("val"));
                case "sysClr" -> enter(slot, cursor.attribute("lastClr"));
                // The colours stand first.
                case "fontScheme", "fmtScheme" -> {
                    return;
                }
                case "objectDefaults" -> cursor.skip();
                default -> {}
            }
        }
    }

    private void enter(String slot, String value) {
        int colour = Colour.parse(value);
        if (slot != null && colour >= 0) {
            colours.put(slot, colour);
        }
    }

    /** Reads {@code settings.xml}: what names stand for, and whether the page's own colour is shown. */
    void readSettings(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (cursor.nextChild(0)) {
            readSettingsContent(cursor);
        }
    }

    /** The same of the element {@code settings} on which the cursor stands. */
    void readSettingsContent(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("displayBackgroundShape")) {
                paintsPages = cursor.isOn();
            } else if (cursor.name().equals("clrSchemeMapping")) {
                map("background1", "bg1", cursor.attribute("bg1"));
                map("text1", "tx1", cursor.attribute("t1"));
                map("background2", "bg2", cursor.attribute("bg2"));
                map("text2", "tx2", cursor.attribute("t2"));
            }
        }
    }

    private void map(String name, String shortName, String target) {
        String slot = USUAL.get(String.valueOf(target));
        if (slot != null) {
            mapped.put(name, slot);
            mapped.put(shortName, slot);
        }
    }

    /** Whether the colour that a document gives its pages is shown. */
    boolean paintsPages() {
        return paintsPages;
    }

    /** The colour that the attributes of an element name: {@code w:color}. */
    int colour(PartCursor cursor, String value) {
        return colour(cursor, value, "themeColor", "themeTint", "themeShade");
    }

    /** The ground that a {@code w:shd} paints: its fill, and the part of its colour that its pattern lays over it. */
    int shading(PartCursor cursor) {
        String pattern = String.valueOf(cursor.attribute("val"));
        int fill = colour(cursor, "fill", "themeFill", "themeFillTint", "themeFillShade");
        double share = share(pattern);
        if (share == 0) {
            return fill;
        }
        int over = colour(cursor, "color", "themeColor", "themeTint", "themeShade");
        Colour ground = fill < 0 ? Colour.WHITE : Colour.of(fill);
        return Colour.of(Math.max(0, over)).mixed(ground, share).rgb();
    }

    /** How much of a ground a pattern covers. */
    private static double share(String pattern) {
        if (pattern.equals("clear") || pattern.equals("nil") || pattern.equals("null")) {
            return 0;
        }
        if (pattern.equals("solid")) {
            return 1;
        }
        String digits = pattern.startsWith("pct") ? pattern.substring(3) : "";
        return digits.matches("\\d{1,3}") ? Math.min(100, Integer.parseInt(digits)) / 100.0 : 0.5;
    }

    /** A colour of drawings: {@code *:srgbClr} or {@code *:schemeClr}. */
    int drawn(PartCursor cursor) {
        String value = cursor.attribute("val");
        return cursor.localName().equals("schemeClr") ? named(value) : Colour.parse(value);
    }

    private int colour(PartCursor cursor, String value, String theme, String tint, String shade) {
        String name = cursor.attribute(theme);
        int themed = name == null ? Look.NONE : named(name);
        if (themed < 0) {
            return Colour.parse(cursor.attribute(value));
        }
        Colour lit = Colour.of(themed).mixed(Colour.WHITE, part(cursor.attribute(tint)));
        return lit.mixed(Colour.BLACK, part(cursor.attribute(shade))).rgb();
    }

    private int named(String name) {
        return colours.getOrDefault(mapped.getOrDefault(name, name), Look.NONE);
    }

    private static double part(String hexadecimal) {
        return hexadecimal != null && hexadecimal.matches("[0-9A-Fa-f]{1,2}")
                ? Integer.parseInt(hexadecimal, 16) / FULL
                : 1;
    }
}
