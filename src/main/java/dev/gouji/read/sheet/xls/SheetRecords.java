package dev.gouji.read.sheet.xls;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.sheet.CellAddress;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.number.CellText;
import dev.gouji.read.sheet.number.StoredNumber;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** The records of one sheet → its draft. */
final class SheetRecords {

    /** Formulas have had three numbers; Excel takes them all. */
    private static final int FORMULA_3 = 0x206;

    private static final int FORMULA_4 = 0x406;
    /** A text with fonts of its own, as on the clipboard. */
    private static final int RICH_LABEL = 0xD6;
    /** The kind of an object that is a picture, and no chart, button or comment. */
    private static final int PICTURE = 8;

    private static final int HIDDEN_COLUMN = 1;
    private static final int ZEROS_SHOWN = 0x10;
    private static final int PACKED_NUMBER = 6;

    private final Records records;
    private final Globals globals;
    private final SheetDraft sheet;
    private boolean ofCells = true;
    private boolean drawing;
    private FormulaRecord awaited;

    SheetRecords(Records records, Globals globals, SheetDraft sheet) {
        this.records = records;
        this.globals = globals;
        this.sheet = sheet;
    }

    /** Reads the sheet; false when it is cut off or contradicts itself. */
    boolean read() throws UnreadableException {
        try {
            while (records.next()) {
                take(records.current());
            }
        } catch (RuntimeException broken) {
            // what POI's records throw where one is too short or holds what it cannot
            return false;
        }
        return records.isEnded();
    }

    /** Whether it is a sheet of cells, and no chart or macro. */
    boolean areOfCells() {
        return ofCells;
    }

    boolean hasDrawing() {
        return drawing;
    }

    private void take(RecordInputStream record) throws UnreadableException {
        switch (record.getSid()) {
            case BOFRecord.sid -> ofCells = new BOFRecord(record).getType() == BOFRecord.TYPE_WORKSHEET;
            case BlankRecord.sid, MulBlankRecord.sid -> sheet.addEmpty(record.readUShort());
            case NumberRecord.sid -> {
                NumberRecord cell = new NumberRecord(record);
                addNumber(cell, cell.getValue());
            }
            case RKRecord.sid -> {
                RKRecord cell = new RKRecord(record);
                addNumber(cell, cell.getRKNumber());
            }
            case MulRKRecord.sid -> takeMany(record);
            case LabelSSTRecord.sid -> {
                LabelSSTRecord cell = new LabelSSTRecord(record);
                RichText text = globals.text(cell.getSSTIndex());
                add(cell, text == null ? CellText.illegible("") : text(cell, text.shown(globals)));
            }
            case LabelRecord.sid, RICH_LABEL -> {
                LabelRecord cell = new LabelRecord(record);
                add(cell, text(cell, cell.getValue()));
            }
            case BoolErrRecord.sid -> {
                BoolErrRecord cell = new BoolErrRecord(record);
                add(cell, cell.isError() ? error(cell.getErrorValue()) : truth(cell.getBooleanValue()));
            }
            case FormulaRecord.sid, FORMULA_3, FORMULA_4 -> takeFormula(new FormulaRecord(record));
            case StringRecord.sid -> takeResult(new StringRecord(record).getString());
            case RowRecord.sid -> takeRow(new RowRecord(record));
            case ColumnInfoRecord.sid -> takeColumns(record);
            case MergeCellsRecord.sid -> takeMerges(new MergeCellsRecord(record));
            case WindowTwoRecord.sid -> {
                if ((record.readUShort() & ZEROS_SHOWN) == 0) {
                    sheet.hideZeros();
                }
            }
            case ObjRecord.sid -> {
                record.readInt();
                drawing |= record.readUShort() == PICTURE;
            }
            default -> {}
        }
    }

    private void add(CellValueRecordInterface cell, CellText text) throws UnreadableException {
        sheet.add(cell.getRow(), cell.getColumn(), globals.isStruck(cell.getXFIndex()) ? text.doubted() : text);
    }

    private void addNumber(CellValueRecordInterface cell, double value) throws UnreadableException {
        String stored = Double.toString(value);
        sheet.addNumber(
                new CellAddress(cell.getRow(), cell.getColumn()),
                StoredNumber.of(stored),
                stored,
                globals.format(cell.getXFIndex()),
                globals.countsFrom1904(),
                globals.isStruck(cell.getXFIndex()));
    }

    /** Numbers side by side, as many as there are: the record's last column may tell of others. */
    private void takeMany(RecordInputStream record) throws UnreadableException {
        NumberRecord cell = new NumberRecord();
        cell.setRow(record.readUShort());
        for (int column = record.readUShort(); record.remaining() > PACKED_NUMBER; column++) {
            cell.setColumn((short) column);
            cell.setXFIndex(record.readShort());
            addNumber(cell, RKUtil.decodeNumber(record.readInt()));
        }
    }

    private void takeFormula(FormulaRecord cell) throws UnreadableException {
        awaited = cell.hasCachedResultString() ? cell : null;
        if (awaited != null) {
            return;
        }
        switch (cell.getCachedResultTypeEnum()) {
            case NUMERIC -> addNumber(cell, cell.getValue());
            case BOOLEAN -> add(cell, truth(cell.getCachedBooleanValue()));
            case ERROR -> add(cell, error(cell.getCachedErrorValue()));
            default -> sheet.addEmpty(cell.getRow());
        }
    }

    private void takeResult(String text) throws UnreadableException {
        if (awaited != null) {
            add(awaited, text(awaited, text));
            awaited = null;
        }
    }

    private CellText text(CellValueRecordInterface cell, String text) {
        return globals.format(cell.getXFIndex()).show(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static CellText truth(boolean value) {
        return CellText.of(value ? "TRUE" : "FALSE");
    }

    private static CellText error(int code) {
        return CellText.illegible(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!");
    }

    private void takeRow(RowRecord row) {
        if (row.getZeroHeight() || row.getHeight() == 0) {
            sheet.hideRows(row.getRowNumber(), row.getRowNumber() + 1L);
        }
    }

    private void takeColumns(RecordInputStream record) {
        int first = record.readUShort();
        int last = record.readUShort();
        int width = record.readUShort();
        record.readShort();
        if ((record.readUShort() & HIDDEN_COLUMN) != 0 || width == 0) {
            sheet.hideColumns(first, last + 1L);
        }
    }

    private void takeMerges(MergeCellsRecord merges) throws UnreadableException {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            sheet.merge(
                    area.getFirstRow(),
                    area.getFirstColumn(),
                    area.getLastRow() - area.getFirstRow() + 1L,
                    area.getLastColumn() - area.getFirstColumn() + 1L);
        }
    }
}
