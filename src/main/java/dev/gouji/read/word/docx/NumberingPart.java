package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.ListLevel;
import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.NumberStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The definitions of automatic numbers: {@code numbering.xml} → {@link ListNumbering}. */
final class NumberingPart {

    private NumberingPart() {}

    /** Reads the whole part; what was read before damage stays. */
    static void read(PartCursor cursor, ListNumbering numbering) throws XMLStreamException, UnreadableException {
        if (cursor.nextChild(0)) {
            readContent(cursor, numbering);
        }
    }

    /** The same of the element on which the cursor stands: {@code numbering}, or {@code lists} in the vocabulary of 2003. */
    static void readContent(PartCursor cursor, ListNumbering numbering) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.name()) {
                case "abstractNum" -> readAbstract(cursor, cursor.attribute("abstractNumId"), numbering);
                case "listDef" -> readAbstract(cursor, cursor.attribute("listDefId"), numbering);
                case "num" -> readInstance(cursor, cursor.number("numId", 0), numbering);
                case "list" -> readInstance(cursor, cursor.number("ilfo", 0), numbering);
                default -> {}
            }
        }
    }

    private static void readAbstract(PartCursor cursor, String name, ListNumbering numbering)
            throws XMLStreamException, UnreadableException {
        Map<Integer, ListLevel> levels = new HashMap<>();
        String link = null;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("lvl")) {
                int level = cursor.number("ilvl", -1);
                if (level >= 0 && level < ListNumbering.LEVELS) {
                    levels.put(level, readLevel(cursor));
                }
            } else if (cursor.name().equals("numStyleLink") || cursor.name().equals("listStyleLink")) {
                link = cursor.attribute("val");
            }
        }
        numbering.define(name, levels, link);
    }

    private static void readInstance(PartCursor cursor, int number, ListNumbering numbering)
            throws XMLStreamException, UnreadableException {
        String shared = null;
        Map<Integer, ListLevel> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int overridden = -1;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (cursor.name()) {
                case "abstractNumId", "ilst" -> shared = cursor.attribute("val");
                case "lvlOverride" -> overridden = cursor.number("ilvl", -1);
                case "startOverride" -> {
                    if (overridden >= 0 && overridden < ListNumbering.LEVELS) {
                        starts.put(overridden, cursor.number("val", 0));
                    }
                }
                case "lvl" -> {
                    int level = cursor.number("ilvl", overridden);
                    ListLevel own = readLevel(cursor);
                    if (level >= 0 && level < ListNumbering.LEVELS) {
                        levels.put(level, own);
                    }
                }
                default -> {}
            }
        }
        numbering.enter(number, shared, levels, starts);
    }

    /** Reads a {@code w:lvl}. */
    private static ListLevel readLevel(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int start = ListLevel.PLAIN.start();
        String format = ListLevel.PLAIN.format();
        String text = ListLevel.PLAIN.text();
        String suffix = ListLevel.PLAIN.suffix();
        int restart = ListLevel.PLAIN.restart();
        boolean legal = false;
        String style = null;
        boolean hidden = false;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            String value = cursor.attribute("val");
            switch (cursor.name()) {
                case "start" -> start = cursor.number("val", 0);
                // A custom format stands in a Choice; the Fallback after it says what everybody can write.
                case "numFmt" -> format = value == null ? ListLevel.PLAIN.format() : value;
                case "nfc" -> format = NumberStyle.named(cursor.number("val", 0));
                case "lvlText" -> text = value == null ? "" : value;
                case "suff" -> suffix = value == null ? ListLevel.PLAIN.suffix() : value.toLowerCase(Locale.ROOT);
                case "lvlRestart" -> restart = cursor.number("val", ListLevel.PLAIN.restart());
                case "isLgl" -> legal = cursor.isOn();
                case "pStyle" -> style = value;
                case "vanish" -> hidden = cursor.isOn();
                default -> {}
            }
        }
        return new ListLevel(start, format, text, suffix, restart, legal, style, hidden);
    }
}
