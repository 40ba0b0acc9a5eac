package dev.gouji.read.sheet.xml;

import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.seen.SeenText;
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
    private final Map<String, SheetXmlStyle> styles;
    /** For every column the last row that a merged cell above reaches. */
    private final int[] coveredTo = new int[CellAddress.COLUMNS];

    private int row;
    private int column;

    SheetXmlTableWalk(PartCursor cursor, SheetDraft sheet, Map<String, SheetXmlStyle> styles) {
        this.cursor = cursor;
        this.sheet = sheet;
        this.styles = styles;
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
        String id = cursor.attribute("StyleID");
        SheetXmlStyle style = styles.getOrDefault(id == null ? "Default" : id, SheetXmlStyle.PLAIN);
        String formula = cursor.attribute("Formula");
        sheet.addEmpty(line);
        boolean valued = false;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.localName().equals("Data")) {
                valued = true;
                String type = cursor.attribute("Type");
                add(new CellAddress(line, at), type == null ? "String" : type, text(style.look()), style);
            }
        }
        if (!valued && formula != null) {
            sheet.add(line, at, CellText.illegible(formula));
        }
        return at + 1 + across;
    }

    private void add(CellAddress address, String type, Seen seen, SheetXmlStyle style) throws UnreadableException {
        String value = seen.stored();
        Sight sight = style.look().sight();
        NumberFormat format = style.format();
        switch (type) {
            case "Number" -> sheet.addNumber(address, StoredNumber.of(value), value, format, false, sight);
            case "DateTime" -> sheet.addNumber(address, days(value), value, format, false, sight);
            case "Error" -> sheet.add(address.row(), address.column(), CellText.illegible(value));
            case "Boolean" ->
                sheet.add(
                        address.row(),
                        address.column(),
                        CellText.of(value.strip().equals("1") ? "TRUE" : "FALSE"));
            default -> {
                CellText shown = format.show(value);
                boolean asStored = shown.text().equals(value);
                sheet.add(
                        address.row(),
                        address.column(),
                        asStored ? new CellText(seen, shown.stored()) : shown.seenAs(sight));
            }
        }
    }

    /** The text of a cell, with raised digits kept apart. */
    private Seen text(Look look) throws XMLStreamException, UnreadableException {
        SeenText seen = new SeenText();
        read(new StringBuilder(), seen, look, false, 0);
        return seen.take();
    }

    private void read(StringBuilder text, SeenText seen, Look look, boolean raised, int level)
            throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (true) {
            switch (cursor.nextPiece(depth)) {
                case CHARACTERS -> {
                    String characters =
                            cursor.characters().replace("\r\n", "\n").replace('\r', '\n');
                    int from = text.length();
                    if (raised) {
                        RaisedDigits.append(text, from, characters);
                    } else {
                        text.append(characters);
                    }
                    seen.add(text.substring(from), look.sight());
                }
                case ELEMENT -> {
                    if (level < DEEPEST) {
                        String name = cursor.localName();
                        read(
                                text,
                                seen,
                                SheetXmlStyle.look(cursor, look),
                                raised || name.equals("Sup") || name.equals("Sub"),
                                level + 1);
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
