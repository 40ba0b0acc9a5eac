package dev.gouji.read.sheet.xlsx;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Colour;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.number.BuiltInFormats;
import dev.gouji.read.sheet.number.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** The number format of every cell style, and how its text looks; what conditions put over it. */
final class CellStyles {

    private static final int TWIPS = 20;

    private final Budget budget;
    private final SheetColours colours;
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Look> fonts = new ArrayList<>();
    private final List<Look> fills = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, List<Integer>> tableStyles = new HashMap<>();
    private final Map<Integer, Look> looks = new HashMap<>();

    private record Style(int format, int font, int fill, boolean repeated) {

        private static final Style PLAIN = new Style(0, 0, 0, false);
    }

    /**
     * What a condition changes of a cell's style ({@code dxf}).
     *
     * @param format null when it changes none
     */
    record Change(Look look, NumberFormat format) {}

    CellStyles(Budget budget, SheetColours colours) {
        this.budget = budget;
        this.colours = colours;
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
                case "fills" -> readFills(cursor);
                case "cellXfs" -> readStyles(cursor);
                case "dxfs" -> readChanges(cursor);
                case "tableStyles" -> readTableStyles(cursor);
                case "colors" -> colours.readPalette(cursor);
                default -> {}
            }
        }
    }

    /** The format of a style; General for one that does not exist. */
    NumberFormat format(int style) {
        return formats.computeIfAbsent(style(style).format(), key -> {
            String own = codes.get(key);
            return NumberFormat.of(own != null ? own : BuiltInFormats.code(key));
        });
    }

    /** How the characters of a style look, and the ground behind them. */
    Look look(int style) {
        return looks.computeIfAbsent(
                style,
                key -> inked(resolved(
                        at(fonts, style(key).font()).over(at(fills, style(key).fill())))));
    }

    /** Characters whose colour nobody chose are black, whatever they stand on. */
    private static Look inked(Look look) {
        boolean chosen = look.get(Trait.COLOUR, Look.NONE) != Look.NONE;
        return chosen ? look : look.with(Trait.COLOUR, Colour.BLACK.rgb());
    }

    /** How the ground of a style looks, whatever its characters. */
    Look ground(int style) {
        return resolved(at(fills, style(style).fill()));
    }

    /** How the text of a style is seen, apart from how its characters look. */
    Sight setting(int style) {
        Sight sight = format(style).writesWhite() ? Sight.unsure(Reason.COLOUR) : Sight.SHOWN;
        return style(style).repeated() ? sight.and(Sight.unsure(Reason.GENERATED)) : sight;
    }

    /** What a condition changes; null when there is none of that number. */
    Change change(int number) {
        return number >= 0 && number < changes.size() ? changes.get(number) : null;
    }

    /** What the parts of a table style change; nothing for one that comes with every spreadsheet program. */
    List<Change> tableStyle(String name) {
        return tableStyles.getOrDefault(name, List.of()).stream()
                .map(this::change)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The same with its colours as the workbook's palette has them. */
    Look resolved(Look look) {
        Look known = look;
        if (look.says(Trait.COLOUR)) {
            known = known.with(Trait.COLOUR, colours.ofText(look.get(Trait.COLOUR, Look.NONE)));
        }
        if (look.get(Trait.CELL_GROUND, Look.UNKNOWN) != Look.UNKNOWN) {
            known = known.with(Trait.CELL_GROUND, colours.ofGround(look.get(Trait.CELL_GROUND, Look.NONE)));
        }
        return known;
    }

    private Style style(int number) {
        return number >= 0 && number < styles.size() ? styles.get(number) : Style.PLAIN;
    }

    private static Look at(List<Look> looks, int number) {
        return number >= 0 && number < looks.size() ? looks.get(number) : Look.PLAIN;
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
            fonts.add(readFont(cursor));
        }
    }

    /** How the characters of a {@code font} or {@code rPr} look on which the cursor stands. */
    Look readFont(PartCursor cursor) throws XMLStreamException, UnreadableException {
        Look look = Look.PLAIN;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "strike" -> look = look.with(Trait.STRUCK, cursor.isOn());
                case "color" -> look = look.with(Trait.COLOUR, colours.read(cursor));
                case "sz" -> look = look.with(Trait.SIZE, twips(cursor.attribute("val")));
                case "vertAlign" -> look = look.with(Trait.RAISED, !"baseline".equals(cursor.attribute("val")));
                default -> {}
            }
        }
        return look;
    }

    private static int twips(String points) {
        boolean number = points != null && points.matches("[0-9]{1,4}(\\.[0-9]*)?");
        return (int) ((number ? Double.parseDouble(points) : TWIPS) * TWIPS);
    }

    private void readFills(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            budget.charge(Bound.CHARACTERS, 1);
            fills.add(readFill(cursor, "none", "fgColor"));
        }
    }

    /** A fill; in what a condition changes, a solid one keeps its colour as the second of its two. */
    private Look readFill(PartCursor cursor, String usual, String solid)
            throws XMLStreamException, UnreadableException {
        Look look = Look.PLAIN;
        String pattern = usual;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            String name = cursor.localName();
            if (name.equals("patternFill")) {
                String given = cursor.attribute("patternType");
                pattern = given == null ? usual : given;
                boolean mixed = !pattern.equals("none") && !pattern.equals("solid");
                look = mixed ? look.with(Trait.CELL_GROUND, Look.UNKNOWN) : look;
            } else if (name.equals("gradientFill")) {
                pattern = name;
                look = look.with(Trait.CELL_GROUND, Look.UNKNOWN);
            } else if (name.equals(solid) && pattern.equals("solid")) {
                look = look.with(Trait.CELL_GROUND, colours.read(cursor));
            }
        }
        return look;
    }

    private void readStyles(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            budget.charge(Bound.CHARACTERS, 1);
            int format = cursor.number("numFmtId", 0);
            int font = cursor.number("fontId", -1);
            int fill = cursor.number("fillId", -1);
            boolean repeated = false;
            int style = cursor.depth();
            while (cursor.nextChild(style)) {
                repeated |= "fill".equals(cursor.attribute("horizontal"));
            }
            styles.add(new Style(format, font, fill, repeated));
        }
    }

    private void readChanges(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            budget.charge(Bound.CHARACTERS, 1);
            changes.add(readChange(cursor));
        }
    }

    /** Reads the {@code dxf} on which the cursor stands. */
    Change readChange(PartCursor cursor) throws XMLStreamException, UnreadableException {
        Look look = Look.PLAIN;
        NumberFormat format = null;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "font" -> look = readFont(cursor).over(look);
                case "fill" -> look = readFill(cursor, "solid", "bgColor").over(look);
                case "numFmt" -> format = NumberFormat.of(cursor.attribute("formatCode"));
                default -> {}
            }
        }
        return new Change(look, format);
    }

    private void readTableStyles(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            List<Integer> parts = new ArrayList<>();
            String name = String.valueOf(cursor.attribute("name"));
            int style = cursor.depth();
            while (cursor.nextChild(style)) {
                budget.charge(Bound.CHARACTERS, 1);
                parts.add(cursor.number("dxfId", -1));
            }
            tableStyles.put(name, parts);
        }
    }
}
