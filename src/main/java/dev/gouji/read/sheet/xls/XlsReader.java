package dev.gouji.read.sheet.xls;

import dev.gouji.document.Document;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.WorkbookDraft;

/**
 * Reads XLS workbooks of Excel 5 to 2003.
 *
 * <p>Formulas show the value that they were saved with; error values are illegible.
 *
 * <p>Bad input: a workbook with a password is {@code encrypted}; one older than Excel 5.0 {@code unsupported-format}; a
 * container without a workbook {@code damaged}; a sheet whose records break off gives what stood before, with a notice.
 */
public final class XlsReader implements FormatReader {

    /** A reader; it holds no state. */
    public XlsReader() {}

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        byte[] stream = CompoundStream.read(bytes, budget, "workbook", "book");
        Records records = new Records(stream, budget);
        Globals globals = Globals.read(records, budget);
        WorkbookDraft workbook = new WorkbookDraft(budget);
        for (Globals.SheetEntry entry : globals.sheets()) {
            if (entry.cells()) {
                workbook.chargeSheet();
                SheetDraft sheet = new SheetDraft(entry.name(), entry.hidden(), budget);
                SheetRecords walk = new SheetRecords(records, globals, sheet);
                boolean whole = walk.read(entry.offset());
                workbook.add(sheet);
                if (!whole || globals.isDamaged()) {
                    workbook.addDamage(entry.name());
                }
                if (walk.hasDrawing()) {
                    workbook.addPictures();
                }
            }
        }
        return workbook.document();
    }
}
