package dev.gouji.read.sheet.xlsx;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.number.BuiltInFormats;
import dev.gouji.read.sheet.number.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The number format of every cell style, and whether a line strikes its text out. */
final class CellStyles {

    private final Budget budget;
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    private record Style(int format, int font) {}

    CellStyles(Budget budget) {
        this.budget = budget;
    }

    void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0)) {
            return;
        }
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "numFmts" -> readFormats(cursor);
                case "fonts" -> readFonts(cursor);
                case "cellXfs" -> readStyles(cursor);
                default -> {}
            }
        }
    }

    /** The format of a style; General for one that does not exist. */
    NumberFormat format(int style) {
        int number = style >= 0 && style < styles.size() ? styles.get(style).format() : 0;
        return formats.computeIfAbsent(number, key -> {
            String own = codes.get(key);
            return NumberFormat.of(own != null ? own : BuiltInFormats.code(key));
        });
    }

    /** Whether a line strikes the text out. */
    boolean isStruck(int style) {
        int font = style >= 0 && style < styles.size() ? styles.get(style).font() : -1;
        return font >= 0 && font < struckFonts.size() && struckFonts.get(font);
    }

    private void readFormats(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            String code = cursor.attribute("formatCode");
            if (code != null) {
                budget.charge(Bound.CHARACTERS, code.length() + 1L);
                codes.put(cursor.number("numFmtId", -1), code);
            }
        }
    }

    private void readFonts(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            budget.charge(Bound.CHARACTERS, 1);
            boolean struck = false;
            int font = cursor.depth();
            while (cursor.nextChild(font)) {
                struck |= cursor.localName().equals("strike") && cursor.isOn();
            }
            struckFonts.add(struck);
        }
    }

    private void readStyles(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            budget.charge(Bound.CHARACTERS, 1);
            styles.add(new Style(cursor.number("numFmtId", 0), cursor.number("fontId", -1)));
        }
    }
}
