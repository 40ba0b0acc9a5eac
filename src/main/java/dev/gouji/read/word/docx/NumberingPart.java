package dev.gouji.read.word.docx;

import dev.gouji.read.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.ListLevel;
import dev.gouji.read.word.ListNumbering;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The definitions of automatic numbers: {@code numbering.xml} → {@link ListNumbering}. */
final class NumberingPart {

    private NumberingPart() {}

    /** Reads the whole part; what was read before damage stays. */
    static void read(PartCursor cursor, ListNumbering numbering) throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0)) {
            return;
        }
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("abstractNum")) {
                readAbstract(cursor, numbering);
            } else if (cursor.name().equals("num")) {
                readInstance(cursor, numbering);
            }
        }
    }

    private static void readAbstract(PartCursor cursor, ListNumbering numbering)
            throws XMLStreamException, UnreadableException {
        String name = cursor.attribute("abstractNumId");
        Map<Integer, ListLevel> levels = new HashMap<>();
        String link = null;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("lvl")) {
                int level = cursor.number("ilvl", -1);
                if (level >= 0 && level < ListNumbering.LEVELS) {
                    levels.put(level, readLevel(cursor));
                }
            } else if (cursor.name().equals("numStyleLink")) {
                link = cursor.attribute("val");
            }
        }
        numbering.define(name, levels, link);
    }

    private static void readInstance(PartCursor cursor, ListNumbering numbering)
            throws XMLStreamException, UnreadableException {
        int number = cursor.number("numId", 0);
        String shared = null;
        Map<Integer, ListLevel> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int overridden = -1;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (cursor.name()) {
                case "abstractNumId" -> shared = cursor.attribute("val");
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
                case "lvlText" -> text = value == null ? "" : value;
                case "suff" -> suffix = value == null ? ListLevel.PLAIN.suffix() : value;
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
