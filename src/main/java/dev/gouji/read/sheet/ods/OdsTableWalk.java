package dev.gouji.read.sheet.ods;

import dev.gouji.document.Legibility;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.CellAddress;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.number.CellText;
import dev.gouji.read.sheet.number.StoredNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** One table of an OpenDocument spreadsheet → the draft of a sheet; what is repeated costs nothing where it is empty. */
final class OdsTableWalk {

    private static final int DEEPEST = 64;
    private static final Pattern ERROR = Pattern.compile("#[A-Z/0?!]{2,12}|Err:[0-9]{1,4}");

    private final PartCursor cursor;
    private final SheetDraft sheet;
    private final Set<String> raisedTexts;
    private final List<Seen> line = new ArrayList<>();
    private long row;
    private long column;
    private boolean drawing;

    /** A cell of the row that is being read, and how many like it stand beside it. */
    private record Seen(long column, long count, CellText text, boolean zero) {}

    OdsTableWalk(PartCursor cursor, SheetDraft sheet, Set<String> raisedTexts) {
        this.cursor = cursor;
        this.sheet = sheet;
        this.raisedTexts = raisedTexts;
    }

    void read() throws XMLStreamException, UnreadableException {
        read(false, 0);
    }

    boolean hasDrawing() {
        return drawing;
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
                case "shapes" -> drawing = true;
                default -> {}
            }
        }
    }

    private void readColumn(boolean collapsed) {
        long count = repeated("number-columns-repeated");
        if (collapsed || isHidden()) {
            sheet.hideColumns((int) Math.min(column, CellAddress.COLUMNS), column + count);
        }
        column += count;
    }

    private void readRow(boolean collapsed) throws XMLStreamException, UnreadableException {
        long count = repeated("number-rows-repeated");
        boolean hidden = collapsed || isHidden();
        long first = row;
        if (hidden) {
            sheet.hideRows((int) Math.min(first, CellAddress.ROWS), first + count);
        }
        column = 0;
        line.clear();
        boolean cells = false;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.localName().equals("table-cell") || cursor.localName().equals("covered-table-cell")) {
                cells |= readCell();
            }
        }
        row += count;
        long last = Math.min(first + count, CellAddress.ROWS);
        for (long at = first; at < last && !line.isEmpty(); at++) {
            for (Seen seen : line) {
                add(at, seen);
            }
        }
        if (cells && first < CellAddress.ROWS) {
            sheet.addEmpty((int) first);
        }
    }

    private void add(long at, Seen seen) throws UnreadableException {
        long end = Math.min(seen.column() + seen.count(), CellAddress.COLUMNS);
        for (long i = seen.column(); i < end; i++) {
            CellAddress address = new CellAddress((int) at, (int) i);
            sheet.add(address.row(), address.column(), seen.text());
            if (seen.zero()) {
                sheet.addZero(address);
            }
        }
    }

    /** Reads a cell; true when it is drawn in some way, be it empty. */
    private boolean readCell() throws XMLStreamException, UnreadableException {
        long count = repeated("number-columns-repeated");
        long at = column;
        column += count;
        boolean styled = cursor.attribute("style-name") != null && count < CellAddress.COLUMNS / 2;
        String type = cursor.attribute("value-type");
        String value = cursor.attribute("value");
        String formula = cursor.attribute("formula");
        if (row < CellAddress.ROWS && at < CellAddress.COLUMNS) {
            sheet.merge((int) row, (int) at, repeated("number-rows-spanned"), repeated("number-columns-spanned"));
        }
        CellParagraphs paragraphs = new CellParagraphs(cursor, raisedTexts);
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "p", "h" -> paragraphs.add();
                case "frame", "g", "custom-shape" -> drawing = true;
                default -> {}
            }
        }
        CellText text = text(paragraphs.text(), type, value, formula);
        if (!text.text().isEmpty() || text.stored() != null) {
            BigDecimal number = value == null ? null : StoredNumber.of(value);
            line.add(new Seen(at, count, text, number != null && number.signum() == 0));
        }
        return styled;
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
