package dev.gouji.read.sheet.xlsx;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.Area;
import dev.gouji.read.sheet.CellAddress;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.number.CellText;
import dev.gouji.read.sheet.number.StoredNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The XML of one sheet → its draft. What the sheet says of its own extent is not asked. */
final class SheetPart {

    /** A row lower than this, in points, shows nothing of a text. */
    private static final double LOW = 5;

    /** Columns that are as wide have room for every number of a report. */
    private static final double WIDE = 14;

    /** Eleven points, by whose digits the width of a column is counted. */
    private static final int USUAL_SIZE = 220;

    private final SheetDraft sheet;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final boolean from1904;
    private final List<StyledTable> tables;
    private final Map<CellAddress, Stored> stored = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Narrow> narrow = new ArrayList<>();
    private final List<Area> merges = new ArrayList<>();
    private final List<Integer> lowRows = new ArrayList<>();
    private final List<String> drawings = new ArrayList<>();
    private boolean drawing;
    private int row = -1;
    private int column;

    /** What a cell with text has besides: its style, and its number if it is one. */
    private record Stored(int style, BigDecimal number) {}

    /** A rule and the cells for which it is. */
    private record Rule(List<Area> areas, Condition condition) {}

    /** Columns that may be too narrow for numbers; their width counts digits. */
    private record Narrow(int from, int count, double width) {}

    /**
     * A sheet.
     *
     * @param tables those that a style paints
     */
    SheetPart(SheetDraft sheet, SharedStrings strings, CellStyles styles, boolean from1904, List<StyledTable> tables) {
        this.tables = tables;
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0) || !cursor.localName().equals("worksheet")) {
            return;
        }
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "sheetViews" -> readViews(cursor);
                case "cols" -> readColumns(cursor);
                case "sheetData" -> readRows(cursor);
                case "mergeCells" -> readMerges(cursor);
                case "conditionalFormatting" -> readRules(cursor);
                case "extLst" -> readLaterRules(cursor);
                case "drawing", "legacyDrawing" -> {
                    drawing |= cursor.localName().equals("drawing");
                    drawings.add(String.valueOf(cursor.attribute("id")));
                }
                case "picture", "legacyDrawingHF" -> drawing = true;
                default -> {}
            }
        }
        review();
    }

    /** The relationships under which the sheet has what is drawn over it. */
    List<String> drawings() {
        return drawings;
    }

    boolean hasDrawing() {
        return drawing;
    }

    private void readViews(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        boolean shown = false;
        boolean viewed = false;
        while (cursor.nextChild(depth)) {
            viewed = true;
            shown |= !isFalse(cursor.attribute("showZeros"));
        }
        if (viewed && !shown) {
            sheet.hideZeros();
        }
    }

    private void readColumns(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (isTrue(cursor.attribute("hidden")) || isZero(cursor.attribute("width"))) {
                sheet.hideColumns(cursor.number("min", 0) - 1, cursor.number("max", 0));
            } else {
                addNarrow(cursor);
            }
        }
    }

    private void readRows(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            row = cursor.number("r", row + 2) - 1;
            column = -1;
            if (isTrue(cursor.attribute("hidden")) || isZero(cursor.attribute("ht"))) {
                sheet.hideRows(row, row + 1L);
            } else if (size(cursor.attribute("ht"), LOW) < LOW) {
                lowRows.add(row);
            }
            int cells = cursor.depth();
            while (cursor.nextChild(cells)) {
                if (cursor.localName().equals("c")) {
                    readCell(cursor);
                }
            }
        }
    }

    private void readCell(PartCursor cursor) throws XMLStreamException, UnreadableException {
        String name = cursor.attribute("r");
        CellAddress address = name == null ? null : CellAddress.of(name);
        column = address == null ? column + 1 : address.column();
        int line = address == null ? row : address.row();
        int style = cursor.number("s", 0);
        String type = cursor.attribute("t");
        String formula = null;
        String value = null;
        StyledText rich = null;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "f" -> formula = cursor.text();
                case "v" -> value = cursor.text();
                case "is" -> {
                    rich = SharedStrings.readText(cursor, styles);
                    value = rich.plain();
                }
                default -> {}
            }
        }
        if (value == null || value.isEmpty()) {
            // an empty string is the value of many a formula, but then its cell says that it holds a string
            if (formula == null || "str".equals(type)) {
                sheet.addEmpty(line);
            } else {
                sheet.add(line, column, CellText.illegible("=" + formula));
            }
            return;
        }
        CellAddress at = new CellAddress(line, column);
        Look look = look(style, at);
        Sight sight = look.sight().and(styles.setting(style));
        if (type == null || type.equals("n")) {
            BigDecimal number = StoredNumber.of(value);
            stored.put(at, new Stored(style, number));
            sheet.addNumber(at, number, value, styles.format(style), from1904, sight);
            return;
        }
        stored.put(at, new Stored(style, null));
        rich = type.equals("s") ? strings.text(index(value)) : rich;
        CellText text = text(type, value, rich, style);
        boolean ofRuns = rich != null && !rich.runs().isEmpty() && text.text().equals(rich.plain());
        sheet.add(
                line,
                column,
                ofRuns
                        ? new CellText(rich.seen(look, ground(style, at)), text.stored()).seenAs(styles.setting(style))
                        : text.seenAs(sight));
    }

    private Look look(int style, CellAddress at) {
        return painted(styles.look(style), at);
    }

    private Look ground(int style, CellAddress at) {
        return painted(styles.ground(style), at);
    }

    /** A table paints its cells; whether in a colour that hides them is asked later. */
    private Look painted(Look look, CellAddress at) {
        boolean painted = !look.says(Trait.CELL_GROUND)
                && tables.stream().anyMatch(table -> table.area().has(at));
        return painted ? look.with(Trait.CELL_GROUND, Look.UNKNOWN) : look;
    }

    /** Looks once more at cells of which only what stands behind all cells tells how they are seen. */
    private void review() throws UnreadableException {
        Set<CellAddress> wide = new HashSet<>();
        Set<CellAddress> tall = new HashSet<>();
        for (Area merge : merges) {
            CellAddress first = new CellAddress(merge.row(), merge.column());
            (merge.columns() > 1 ? wide : tall).add(first);
            (merge.rows() > 1 ? tall : wide).add(first);
        }
        for (int low : lowRows) {
            sheet.review(
                    new Area(low, 0, 1, CellAddress.COLUMNS),
                    (at, text) -> tall.contains(at) ? text : text.seenAs(Sight.unseen(Reason.SIZE)));
        }
        for (Narrow columns : narrow) {
            sheet.review(
                    new Area(0, columns.from, CellAddress.ROWS, columns.count),
                    (at, text) -> wide.contains(at) || fits(text, stored.get(at), columns.width)
                            ? text
                            : text.seenAs(Sight.unsure(Reason.SIZE)));
        }
        for (StyledTable table : tables) {
            sheet.review(
                    table.area(),
                    (at, text) -> stored.containsKey(at)
                            ? text.seenAs(table.sight(at, styles.look(stored.get(at).style), styles.look(0), styles))
                            : text);
        }
        for (Rule rule : rules) {
            for (Area area : rule.areas) {
                sheet.review(area, (at, text) -> changed(rule.condition, at, text));
            }
        }
    }

    /** Whether a number has room; a text is cut or goes on over the next cell, and is as it is shown in the file. */
    private boolean fits(CellText text, Stored cell, double width) {
        if (cell == null || cell.number == null) {
            return true;
        }
        double size = (double) styles.look(cell.style).get(Trait.SIZE, USUAL_SIZE) / USUAL_SIZE;
        return text.text().length() * Math.max(1, size) <= width;
    }

    private CellText changed(Condition condition, CellAddress at, CellText text) {
        Stored cell = stored.get(at);
        CellStyles.Change change = condition.change();
        if (cell == null || (change == null && !condition.hides())) {
            return text;
        }
        if (condition.hides()) {
            return text.seenAs(Sight.unseen(Reason.HIDDEN));
        }
        Condition.Verdict verdict = condition.holds(cell.number);
        boolean blank = change.format() != null
                && cell.number != null
                && change.format().show(cell.number, from1904).text().isBlank();
        Sight sight = styles.resolved(change.look()).over(look(cell.style, at)).sight();
        return text.seenAs(Condition.of(verdict, blank ? sight.and(Sight.unseen(Reason.HIDDEN)) : sight));
    }

    private void addNarrow(PartCursor cursor) {
        double width = size(cursor.attribute("width"), WIDE);
        int from = cursor.number("min", 0) - 1;
        int to = Math.min(cursor.number("max", 0), CellAddress.COLUMNS);
        if (width < WIDE && from >= 0 && to > from) {
            narrow.add(new Narrow(from, to - from, width));
        }
    }

    private void readRules(PartCursor cursor) throws XMLStreamException, UnreadableException {
        List<Area> areas = areas(String.valueOf(cursor.attribute("sqref")));
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.localName().equals("cfRule")) {
                rules.add(new Rule(areas, Condition.read(cursor, styles)));
            }
        }
    }

    /** Rules of later versions ({@code x14:conditionalFormatting}) name their cells behind themselves. */
    private void readLaterRules(PartCursor cursor) throws XMLStreamException, UnreadableException {
        List<Condition> read = new ArrayList<>();
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            if (cursor.localName().equals("cfRule")) {
                read.add(Condition.read(cursor, styles));
            } else if (cursor.localName().equals("sqref")) {
                List<Area> areas = areas(cursor.text());
                read.forEach(condition -> rules.add(new Rule(areas, condition)));
                read.clear();
            }
        }
    }

    private static List<Area> areas(String ranges) {
        List<Area> areas = new ArrayList<>();
        for (String range : ranges.split(" ", -1)) {
            Area area = Area.of(range);
            if (area != null) {
                areas.add(area);
            }
        }
        return areas;
    }

    private static double size(String value, double otherwise) {
        boolean number = value != null && value.matches("[0-9]{1,6}(\\.[0-9]*)?");
        return number ? Double.parseDouble(value) : otherwise;
    }

    private CellText text(String type, String value, StyledText rich, int style) {
        return switch (type) {
            case "s" ->
                rich == null ? CellText.illegible(value) : styles.format(style).show(rich.plain());
            case "str" -> styles.format(style).show(SharedStrings.unescape(value));
            case "inlineStr" -> styles.format(style).show(value);
            case "b" -> CellText.of(value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE");
            case "d" -> CellText.of(value).doubted();
            default -> CellText.illegible(value);
        };
    }

    private void readMerges(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            Area area = Area.of(String.valueOf(cursor.attribute("ref")));
            if (area != null) {
                sheet.merge(area.row(), area.column(), area.rows(), area.columns());
                merges.add(area);
            }
        }
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException malformed) {
            return -1;
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static boolean isFalse(String value) {
        return "0".equals(value) || "false".equals(value);
    }

    /** Whether a height or a width is nothing at all. */
    private static boolean isZero(String value) {
        return value != null && value.matches("0+(\\.0*)?");
    }
}
