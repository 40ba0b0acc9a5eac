package dev.gouji.read.sheet.xls;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.sheet.CellAddress;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.number.CellText;
import dev.gouji.read.sheet.number.StoredNumber;
import java.util.Map;

/** The records of one sheet → its draft; those of charts embedded in it are passed over. */
final class SheetRecords {

    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    /** The kind of an object that is a picture, and no chart, button or comment. */
    private static final int PICTURE = 8;

    private static final Map<Integer, String> ERRORS = Map.of(
            0x00, "#NULL!", 0x07, "#DIV/0!", 0x0F, "#VALUE!", 0x17, "#REF!", 0x1D, "#NAME?", 0x24, "#NUM!", 0x2A,
            "#N/A");

    private final Records records;
    private final Globals globals;
    private final SheetDraft sheet;
    private boolean drawing;
    private int[] awaited;

    SheetRecords(Records records, Globals globals, SheetDraft sheet) {
        this.records = records;
        this.globals = globals;
        this.sheet = sheet;
    }

    /** Reads from the sheet's beginning; false when it is cut off or contradicts itself. */
    boolean read(int offset) throws UnreadableException {
        records.moveTo(offset);
        if (!records.next() || records.id() != BEGIN) {
            return false;
        }
        int depth = 1;
        try {
            while (records.next()) {
                int id = records.id();
                depth += id == BEGIN ? 1 : id == END ? -1 : 0;
                if (depth == 0) {
                    return true;
                }
                if (depth == 1) {
                    take(id);
                }
            }
        } catch (IndexOutOfBoundsException cut) {
            return false;
        }
        return false;
    }

    boolean hasDrawing() {
        return drawing;
    }

    private void take(int id) throws UnreadableException {
        switch (id) {
            case 0x201 -> sheet.addEmpty(records.unsigned16());
            case 0xBE -> sheet.addEmpty(records.unsigned16());
            case 0x203 -> {
                int[] cell = cell();
                addNumber(cell, records.real());
            }
            case 0x27E -> {
                int[] cell = cell();
                addNumber(cell, packed(records.unsigned32()));
            }
            case 0xBD -> takeMany();
            case 0xFD -> {
                int[] cell = cell();
                RichText text = globals.text(records.unsigned32());
                add(cell, text == null ? CellText.illegible("") : text(text.shown(globals.fonts()), cell[2]));
            }
            case 0x204, 0xD6 -> {
                int[] cell = cell();
                add(cell, text(longText(), cell[2]));
            }
            case 0x205 -> {
                int[] cell = cell();
                int value = records.unsigned8();
                add(cell, special(records.unsigned8() == 0 ? 1 : 2, value));
            }
            case 0x06, 0x206, 0x406 -> takeFormula();
            case 0x207 -> {
                if (awaited != null) {
                    add(awaited, text(longText(), awaited[2]));
                    awaited = null;
                }
            }
            case 0x208 -> takeRow();
            case 0x7D -> takeColumns();
            case 0xE5 -> takeMerges();
            case 0x23E -> {
                if ((records.unsigned16() & 0x10) == 0) {
                    sheet.hideZeros();
                }
            }
            case 0x5D -> {
                records.skip(4);
                drawing |= records.unsigned16() == PICTURE;
            }
            default -> {}
        }
    }

    /** Row, column and style. */
    private int[] cell() {
        return new int[] {records.unsigned16(), records.unsigned16(), records.unsigned16()};
    }

    private void add(int[] cell, CellText text) throws UnreadableException {
        sheet.add(cell[0], cell[1], globals.isStruck(cell[2]) ? text.doubted() : text);
    }

    private void takeMany() throws UnreadableException {
        int row = records.unsigned16();
        int column = records.unsigned16();
        while (records.left() >= 6 + 2) {
            int style = records.unsigned16();
            addNumber(new int[] {row, column++, style}, packed(records.unsigned32()));
        }
    }

    private void takeFormula() throws UnreadableException {
        int[] cell = cell();
        long low = records.unsigned32();
        long high = records.unsigned32();
        awaited = null;
        if (high >>> 16 != 0xFFFF) {
            addNumber(cell, Double.longBitsToDouble(low | high << 32));
            return;
        }
        int kind = (int) (low & 0xFF);
        if (kind == 0) {
            awaited = cell;
        } else if (kind == 3) {
            sheet.addEmpty(cell[0]);
        } else {
            add(cell, special(kind, (int) (low >>> 16 & 0xFF)));
        }
    }

    /** A truth value (1) or an error (2). */
    private static CellText special(int kind, int value) {
        if (kind == 1) {
            return CellText.of(value == 0 ? "FALSE" : "TRUE");
        }
        return CellText.illegible(ERRORS.getOrDefault(value, "#ERR!"));
    }

    private CellText text(String text, int style) {
        return globals.format(style).show(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private void addNumber(int[] cell, double value) throws UnreadableException {
        String stored = Double.toString(value);
        sheet.addNumber(
                new CellAddress(cell[0], cell[1]),
                StoredNumber.of(stored),
                stored,
                globals.format(cell[2]),
                globals.countsFrom1904(),
                globals.isStruck(cell[2]));
    }

    /** A number in four bytes: half a binary one or a whole one, and whether it is in hundredths. */
    private static double packed(long bits) {
        double value = (bits & 2) != 0 ? (int) bits >> 2 : Double.longBitsToDouble((bits & 0xFFFF_FFFCL) << 32);
        return (bits & 1) != 0 ? value / 100 : value;
    }

    private String longText() {
        if (globals.isWide()) {
            return RichText.read(records).shown(globals.fonts());
        }
        return records.characters(records.unsigned16(), globals.charset());
    }

    private void takeRow() {
        int row = records.unsigned16();
        records.skip(4);
        int height = records.unsigned16();
        records.skip(4);
        if ((records.unsigned16() & 0x20) != 0 || height == 0) {
            sheet.hideRows(row, row + 1L);
        }
    }

    private void takeColumns() {
        int first = records.unsigned16();
        int last = records.unsigned16();
        int width = records.unsigned16();
        records.skip(2);
        if ((records.unsigned16() & 1) != 0 || width == 0) {
            sheet.hideColumns(first, last + 1L);
        }
    }

    private void takeMerges() throws UnreadableException {
        int count = records.unsigned16();
        for (int i = 0; i < count; i++) {
            int firstRow = records.unsigned16();
            int lastRow = records.unsigned16();
            int firstColumn = records.unsigned16();
            int lastColumn = records.unsigned16();
            sheet.merge(firstRow, firstColumn, lastRow - firstRow + 1L, lastColumn - firstColumn + 1L);
        }
    }
}
