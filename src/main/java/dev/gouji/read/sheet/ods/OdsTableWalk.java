package dev.gouji.read.sheet.ods;

import dev.gouji.document.Legibility;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** One table of an OpenDocument spreadsheet → the draft of a sheet; what is repeated costs nothing where it is empty. */
final class OdsTableWalk {

    private static final int DEEPEST = 64;

    /** What programs give rows and columns of which nothing is said, in twips. */
    private static final int USUAL_ROW = 256;

    private static final int USUAL_COLUMN = 1_280;

    /** Ten points, in twips. */
    private static final int USUAL_SIZE = 200;

    private static final String CELL = "table-cell";
    private static final Pattern ERROR = Pattern.compile("#[A-Z/0?!]{2,12}|Err:[0-9]{1,4}");
    private static final Pattern RANGE = Pattern.compile(
            "\\.\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::[^ ]*?\\.\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?(?= |$)");

    private final PartCursor cursor;
    private final SheetDraft sheet;
    private final OdsStyles styles;
    private final boolean isProtected;
    private final OdsDrawings drawings;
    private final Tracks rows = new Tracks(USUAL_ROW);
    private final Tracks columns = new Tracks(USUAL_COLUMN);
    private final Map<CellAddress, Look> looks = new HashMap<>();
    private final List<Entry> line = new ArrayList<>();
    private long row;
    private long column;
    private boolean drawing;

    /**
     * A cell of the row that is being read, and how many like it stand beside it.
     *
     * @param number whether it shows a number, which is not cut where it has no room
     */
    private record Entry(long column, long count, CellText text, boolean zero, Look look, boolean number) {}

    /** A table on which the cursor stands. */
    OdsTableWalk(PartCursor cursor, SheetDraft sheet, OdsStyles styles) {
        this.cursor = cursor;
        this.sheet = sheet;
        this.styles = styles;
        this.isProtected = "true".equals(cursor.attribute("protected"));
        this.drawings = new OdsDrawings(cursor, styles);
    }

    void read() throws XMLStreamException, UnreadableException {
        try {
            read(false, 0);
        } finally {
            // also over what stood before damage
            drawings.lay(sheet, rows, columns);
        }
    }

    boolean hasDrawing() {
        return drawing || !drawings.isEmpty();
    }

    private void read(boolean collapsed, int level) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "table-column" -> readColumn(collapsed);
                case "table-row" -> readRow(collapsed);
                case "table-columns", "table-header-columns", "table-rows", "table-header-rows" -> {
                    if (level < DEEPEST) {
                        read(collapsed, level + 1);
                    }
                }
                case "table-column-group", "table-row-group" -> {
                    if (level < DEEPEST) {
                        read(collapsed || "false".equals(cursor.attribute("display")), level + 1);
                    }
                }
                case "shapes" -> {
                    drawing = true;
                    drawings.readAll(0, 0, 0);
                }
                case "conditional-formats" -> readConditions();
                default -> {}
            }
        }
    }

    private void readColumn(boolean collapsed) {
        long count = repeated("number-columns-repeated");
        OdsStyles.Style style = styles.style("table-column", cursor.attribute("style-name"));
        int width = style.look().get(Trait.COLUMN, USUAL_COLUMN);
        boolean hidden = collapsed || isHidden() || width <= 1;
        if (hidden) {
            sheet.hideColumns((int) Math.min(column, CellAddress.COLUMNS), column + count);
        }
        columns.add(count, hidden ? 0 : width, cursor.attribute("default-cell-style-name"));
        column += count;
    }

    private void readRow(boolean collapsed) throws XMLStreamException, UnreadableException {
        long count = repeated("number-rows-repeated");
        OdsStyles.Style style = styles.style("table-row", cursor.attribute("style-name"));
        int height = style.look().get(Trait.ROW, USUAL_ROW);
        boolean hidden = collapsed || isHidden() || height == 0;
        long first = row;
        if (hidden) {
            sheet.hideRows((int) Math.min(first, CellAddress.ROWS), first + count);
        }
        rows.add(count, hidden ? 0 : height, cursor.attribute("default-cell-style-name"));
        Look look = style.grows() ? Look.PLAIN : Look.PLAIN.with(Trait.ROW, height);
        column = 0;
        line.clear();
        boolean cells = false;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.localName().equals(CELL) || cursor.localName().equals("covered-table-cell")) {
                cells |= readCell(look);
            }
        }
        row += count;
        long last = Math.min(first + count, CellAddress.ROWS);
        for (long at = first; at < last && !line.isEmpty(); at++) {
            for (Entry entry : line) {
                add(at, entry);
            }
        }
        if (cells && first < CellAddress.ROWS) {
            sheet.addEmpty((int) first);
        }
    }

    private void add(long at, Entry entry) throws UnreadableException {
        long end = Math.min(entry.column() + entry.count(), CellAddress.COLUMNS);
        for (long i = entry.column(); i < end; i++) {
            CellAddress address = new CellAddress((int) at, (int) i);
            boolean fits = !entry.number() || hasRoom(entry, columns.at(i).size());
            sheet.add(
                    address.row(),
                    address.column(),
                    fits ? entry.text() : entry.text().seenAs(Sight.unsure(Reason.SIZE)));
            looks.put(address, entry.look());
            if (entry.zero()) {
                sheet.addZero(address);
            }
        }
    }

    /** A digit is half as wide as it is high, at least. */
    private static boolean hasRoom(Entry entry, int width) {
        return (long) entry.text().text().length() * entry.look().get(Trait.SIZE, USUAL_SIZE) / 2 <= width;
    }

    /** Reads a cell; true when it is drawn in some way, be it empty. */
    private boolean readCell(Look ofRow) throws XMLStreamException, UnreadableException {
        long count = repeated("number-columns-repeated");
        long at = column;
        column += count;
        boolean styled = cursor.attribute("style-name") != null && count < CellAddress.COLUMNS / 2;
        String type = cursor.attribute("value-type");
        String value = cursor.attribute("value");
        String formula = cursor.attribute("formula");
        long spanned = repeated("number-rows-spanned");
        long wide = repeated("number-columns-spanned");
        if (row < CellAddress.ROWS && at < CellAddress.COLUMNS) {
            sheet.merge((int) row, (int) at, spanned, wide);
        }
        OdsStyles.Style style = style(at);
        Look look = styles.cell(style, isProtected).over(spanned > 1 ? Look.PLAIN : ofRow);
        CellParagraphs paragraphs = new CellParagraphs(cursor, styles, look);
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.localName().equals("p") || cursor.localName().equals("h")) {
                paragraphs.add();
            } else if (OdsDrawings.isDrawn(cursor.name())) {
                drawings.read(row, at, 0);
            }
        }
        CellText text = text(paragraphs.take(), type, value, formula)
                .seenAs(style.setting())
                .seenAs(changed(style, look));
        if (!text.isNothing()) {
            BigDecimal number = value == null ? null : StoredNumber.of(value);
            boolean zero = number != null && number.signum() == 0;
            line.add(new Entry(at, count, text, zero, look, number != null && wide == 1));
        }
        return styled;
    }

    /** The style of a cell: its own, else that of its row, else that of its column. */
    private OdsStyles.Style style(long at) {
        String own = cursor.attribute("style-name");
        String ofRow = Objects.requireNonNullElse(rows.at(row).style(), "");
        String other = ofRow.isEmpty() ? columns.at(at).style() : ofRow;
        return styles.style(CELL, own == null ? other : own);
    }

    /** How a text is seen if a condition may put another style in the place of its own. */
    private Sight changed(OdsStyles.Style style, Look look) {
        Sight sight = Sight.SHOWN;
        for (String other : style.others()) {
            sight = sight.and(doubt(other, look));
        }
        return sight;
    }

    private Sight doubt(String style, Look look) {
        Sight changed = styles.style(CELL, style).look().over(look).sight();
        return changed.equals(Sight.SHOWN) ? changed : Sight.unsure(changed.reason());
    }

    /** Reads the conditions that stand behind the cells for which they are. */
    private void readConditions() throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            List<Area> areas = areas(String.valueOf(cursor.attribute("target-range-address")));
            int format = cursor.depth();
            while (cursor.nextChild(format)) {
                String style = cursor.attribute(cursor.localName().equals("date-is") ? "style" : "apply-style-name");
                boolean hides = "false".equals(cursor.attribute("show-value"));
                for (Area area : areas) {
                    sheet.review(
                            area,
                            (address, text) -> text.seenAs(
                                    hides
                                            ? Sight.unseen(Reason.HIDDEN)
                                            : doubt(style, looks.getOrDefault(address, Look.PLAIN))));
                }
            }
        }
    }

    /** The areas of a list: {@code 表.B2:表.C9 表.D1}. */
    private static List<Area> areas(String list) {
        List<Area> areas = new ArrayList<>();
        Matcher range = RANGE.matcher(list);
        while (range.find()) {
            String first = range.group(1) + range.group(2);
            Area area = Area.of(range.group(3) == null ? first : first + ":" + range.group(3) + range.group(4));
            if (area != null) {
                areas.add(area);
            }
        }
        return areas;
    }

    private static CellText text(Seen seen, String type, String value, String formula) {
        if (seen.sights().isEmpty()) {
            return text(seen.text(), type, value, formula);
        }
        CellText shown = text(seen.stored(), type, value, formula);
        Seen looked = seen;
        for (Sight own : shown.seen().sights()) {
            looked = looked.with(own);
        }
        return new CellText(looked, shown.stored());
    }

    private static CellText text(String shown, String type, String value, String formula) {
        boolean error = formula != null && ERROR.matcher(shown).matches();
        if (error || (formula != null && shown.isEmpty() && type == null)) {
            return CellText.illegible(shown.isEmpty() ? "=" + formula : shown);
        }
        BigDecimal stored = value == null || "string".equals(type) ? null : StoredNumber.of(value);
        if (stored == null) {
            return CellText.of(shown);
        }
        if (shown.isBlank()) {
            return CellText.of("").storing(stored.toPlainString());
        }
        return sameNumber(shown, stored)
                ? CellText.of(shown.strip())
                : new CellText(shown.strip(), Legibility.DOUBTFUL, stored.toPlainString());
    }

    /** Whether a shown number is the stored one; text without any digit (a dash for zero) says nothing else. */
    private static boolean sameNumber(String shown, BigDecimal stored) {
        StringBuilder digits = new StringBuilder();
        boolean percent = shown.indexOf('%') >= 0;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if ((c >= '0' && c <= '9') || c == '.') {
                digits.append(c);
            }
        }
        if (digits.isEmpty()) {
            return true;
        }
        BigDecimal seen = StoredNumber.of(digits.toString());
        return seen != null && (percent ? seen.movePointLeft(2) : seen).compareTo(stored.abs()) == 0;
    }

    private boolean isHidden() {
        String visibility = cursor.attribute("visibility");
        return visibility != null && !visibility.equals("visible");
    }

    private long repeated(String name) {
        return Math.max(1, cursor.number(name, 1));
    }
}
