package dev.gouji.read.sheet.xls;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.compound.CompoundFile;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.WorkbookDraft;
import org.apache.poi.hssf.record.BoundSheetRecord;

/**
 * Reads XLS workbooks of Excel 97 to 2003.
 *
 * <p>Formulas show the value that they were saved with; error values are illegible.
 *
 * <p>Bad input: a workbook with a password is {@code encrypted}; one of Excel 95 or before {@code unsupported-format}; a
 * container without a workbook {@code damaged}; a sheet whose records break off gives what stood before, and one damaged
 * record of what all sheets share costs itself, each with a notice.
 */
public final class XlsReader implements FormatReader {

    /** A reader; it holds no state. */
    public XlsReader() {}

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        byte[] stream = workbook(CompoundFile.of(bytes));
        Globals globals = Globals.read(Records.at(0, stream, budget), budget);
        WorkbookDraft workbook = new WorkbookDraft(budget);
        if (globals.isDamaged()) {
            workbook.addDamage();
        }
        for (BoundSheetRecord entry : globals.sheets()) {
            workbook.chargeSheet();
            boolean hidden = entry.isHidden() || entry.isVeryHidden();
            SheetDraft sheet = new SheetDraft(entry.getSheetname(), hidden, budget);
            SheetRecords walk = new SheetRecords(Records.at(entry.getPositionOfBof(), stream, budget), globals, sheet);
            boolean whole = walk.read();
            if (walk.areOfCells()) {
                workbook.add(sheet);
                if (!whole) {
                    workbook.addDamage(entry.getSheetname());
                }
                if (walk.hasDrawing()) {
                    workbook.addPictures();
                }
            }
        }
        return workbook.document();
    }

    private static byte[] workbook(CompoundFile file) throws UnreadableException {
        for (String name : new String[] {"workbook", "book"}) {
            CompoundFile.Stream stream = file.stream(name);
            if (stream != null) {
                return stream.bytes();
            }
        }
        throw damaged();
    }

    static UnreadableException damaged() {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "文件已损坏：找不到工作簿的数据；请重新下载，或用表格软件打开后另存一份",
                        "the file is damaged: the workbook's data is not found; fetch it again, or open it with a spreadsheet program and save a copy"));
    }
}
