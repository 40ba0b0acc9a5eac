package dev.gouji.read.sheet;

import dev.gouji.document.Document;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.Drawn;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.sheet.number.CellText;
import java.util.List;

/** A sheet called 表 for a test, filled by addresses; what is hidden is told as {@code text|seen|address}. */
final class TinySheet {

    private final Budget budget = new Budget(Limits.STANDARD);
    private final SheetDraft draft = new SheetDraft("表", false, budget);

    /** With rows of words from A1 on; {@code _} is a cell without a text, {@code .} no cell at all. */
    static TinySheet of(String... rows) throws UnreadableException {
        TinySheet sheet = new TinySheet();
        for (int row = 0; row < rows.length; row++) {
            String[] words = rows[row].split(" ", -1);
            for (int column = 0; column < words.length; column++) {
                if (!words[column].equals(".")) {
                    String text = words[column].equals("_") ? "" : words[column];
                    sheet.draft.add(row, column, CellText.of(text));
                }
            }
        }
        return sheet;
    }

    /** With a text more. */
    TinySheet with(String address, CellText text) throws UnreadableException {
        CellAddress at = CellAddress.of(address);
        draft.add(at.row(), at.column(), text);
        return this;
    }

    /** With cells merged, from one to another. */
    TinySheet merged(String first, String last) throws UnreadableException {
        CellAddress from = CellAddress.of(first);
        CellAddress to = CellAddress.of(last);
        draft.merge(from.row(), from.column(), to.row() - from.row() + 1L, to.column() - from.column() + 1L);
        return this;
    }

    /** The draft itself, to be changed further. */
    SheetDraft draft() {
        return draft;
    }

    Document document() throws UnreadableException {
        WorkbookDraft workbook = new WorkbookDraft(budget);
        workbook.add(draft);
        return workbook.document();
    }

    /** Its blocks, drawn. */
    String seen() throws UnreadableException {
        return Drawn.document(document());
    }

    /** Its first table. */
    Table table() throws UnreadableException {
        return document().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    List<String> hidden() throws UnreadableException {
        return document().hidden().stream().map(TinySheet::told).toList();
    }

    private static String told(HiddenText hidden) {
        dev.gouji.document.Place.InSheet place = (dev.gouji.document.Place.InSheet) hidden.place();
        return hidden.text() + "|" + hidden.seen() + "|" + place.cell();
    }
}
