package dev.gouji.read.sheet.xml;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.CellAddress;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.number.CellText;
import dev.gouji.read.sheet.number.NumberFormat;
import dev.gouji.read.sheet.number.StoredNumber;
import dev.gouji.read.text.RaisedDigits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The table of one sheet → its draft. Rows, columns and cells say where they are, or stand behind the one before. */
final class SheetXmlTableWalk {

    private static final int DEEPEST = 64;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private final PartCursor cursor;
    private final SheetDraft sheet;
    private final Map<String, NumberFormat> formats;
    /** For every column the last row that a merged cell above reaches. */
    private final int[] coveredTo = new int[CellAddress.COLUMNS];

    private int row;
    private int column;

    SheetXmlTableWalk(PartCursor cursor, SheetDraft sheet, Map<String, NumberFormat> formats) {
        this.cursor = cursor;
        this.sheet = sheet;
        this.formats = formats;
    }

    void read() throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "Column" -> readColumn();
                case "Row" -> readRow();
                default -> {}
            }
        }
    }

    private void readColumn() {
        int first = position(column, CellAddress.COLUMNS);
        int end = first + 1 + positive("Span", CellAddress.COLUMNS);
        if (isHidden("Width")) {
            sheet.hideColumns(first, end);
        }
        column = end;
    }

    private void readRow() throws XMLStreamException, UnreadableException {
        int first = position(row, CellAddress.ROWS);
        int end = first + 1 + positive("Span", CellAddress.ROWS);
        if (isHidden("Height")) {
            sheet.hideRows(first, end);
        }
        int at = 0;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.localName().equals("Cell")) {
                at = readCell(first, uncovered(first, position(at, CellAddress.COLUMNS)));
            }
        }
        row = end;
    }

    /** Reads a cell; gives the column behind it. */
    private int readCell(int line, int at) throws XMLStreamException, UnreadableException {
        int across = positive("MergeAcross", CellAddress.COLUMNS);
        int down = positive("MergeDown", CellAddress.ROWS);
        sheet.merge(line, at, 1L + down, 1L + across);
        if (down > 0) {
            Arrays.fill(coveredTo, at, Math.min(at + 1 + across, coveredTo.length), line + down);
        }
        NumberFormat format = formats.getOrDefault(String.valueOf(cursor.attribute("StyleID")), NumberFormat.GENERAL);
        String formula = cursor.attribute("Formula");
        sheet.addEmpty(line);
        boolean valued = false;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.localName().equals("Data")) {
                valued = true;
                String type = cursor.attribute("Type");
                add(new CellAddress(line, at), type == null ? "String" : type, text(), format);
            }
        }
        if (!valued && formula != null) {
            sheet.add(line, at, CellText.illegible(formula));
        }
        return at + 1 + across;
    }

    private void add(CellAddress address, String type, String value, NumberFormat format) throws UnreadableException {
        switch (type) {
            case "Number" -> sheet.addNumber(address, StoredNumber.of(value), value, format, false, false);
            case "DateTime" -> sheet.addNumber(address, days(value), value, format, false, false);
            case "Error" -> sheet.add(address.row(), address.column(), CellText.illegible(value));
            case "Boolean" ->
                sheet.add(
                        address.row(),
                        address.column(),
                        CellText.of(value.strip().equals("1") ? "TRUE" : "FALSE"));
            default -> sheet.add(address.row(), address.column(), format.show(value));
        }
    }

    /** The text of a cell, with raised digits kept apart. */
    private String text() throws XMLStreamException, UnreadableException {
        StringBuilder text = new StringBuilder();
        read(text, false, 0);
        return text.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    private void read(StringBuilder text, boolean raised, int level) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (true) {
            switch (cursor.nextPiece(depth)) {
                case CHARACTERS -> {
                    if (raised) {
                        RaisedDigits.append(text, text.length(), cursor.characters());
                    } else {
                        text.append(cursor.characters());
                    }
                }
                case ELEMENT -> {
                    if (level < DEEPEST) {
                        String name = cursor.localName();
                        read(text, raised || name.equals("Sup") || name.equals("Sub"), level + 1);
                    }
                }
                default -> {
                    return;
                }
            }
        }
    }

    /** A moment as a count of days, as the other formats store it; null when it is none. */
    private static BigDecimal days(String moment) {
        try {
            LocalDateTime time = LocalDateTime.parse(moment.strip());
            long days = ChronoUnit.DAYS.between(BEFORE_1900, time.toLocalDate());
            BigDecimal part =
                    BigDecimal.valueOf(time.toLocalTime().toSecondOfDay()).divide(SECONDS, MathContext.DECIMAL64);
            return BigDecimal.valueOf(days).add(part);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    /** The next column that no merged cell from above covers; Excel says where such a cell stands, others do not. */
    private int uncovered(int line, int from) {
        int at = from;
        while (at < coveredTo.length && line > 0 && coveredTo[at] >= line) {
            at++;
        }
        return at;
    }

    private int position(int next, int size) {
        int given = cursor.number("Index", 0);
        return Math.min(given > 0 ? given - 1 : next, size);
    }

    private int positive(String name, int most) {
        return Math.max(0, Math.min(most, cursor.number(name, 0)));
    }

    private boolean isHidden(String extent) {
        String size = cursor.attribute(extent);
        return "1".equals(cursor.attribute("Hidden")) || (size != null && size.matches("0+(\\.0*)?"));
    }
}
