package dev.gouji.read.sheet.ods;

import dev.gouji.document.Document;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.WorkbookDraft;
import javax.xml.stream.XMLStreamException;

/** The XML of an OpenDocument spreadsheet → a workbook, sheet by sheet; deleted cells of tracked changes are no content. */
final class SpreadsheetWalk {

    private final WorkbookDraft workbook;
    private final Budget budget;
    private final OdsStyles styles = new OdsStyles();
    private boolean zerosHidden;
    private SheetDraft open;
    private int sheets;

    SpreadsheetWalk(WorkbookDraft workbook, Budget budget) {
        this.workbook = workbook;
        this.budget = budget;
    }

    /** Reads what the file says of its windows. */
    void readSettings(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            if (cursor.localName().equals("config-item") && "ShowZeroValues".equals(cursor.attribute("name"))) {
                zerosHidden = cursor.text().strip().equals("false");
            }
        }
    }

    /** Reads the styles that have names of their own; those of page headers, beside them, are none of cells. */
    void readStyles(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.nextChild(0) ? cursor.depth() : 0;
        while (depth > 0 && cursor.nextChild(depth)) {
            if (cursor.localName().equals("styles")) {
                styles.read(cursor);
            }
        }
    }

    void readContent(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0)) {
            return;
        }
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "settings" -> readSettings(cursor);
                case "styles", "automatic-styles" -> styles.read(cursor);
                case "body" -> readBody(cursor);
                default -> {}
            }
        }
    }

    /** Adds the sheet in the midst of which the content broke off; false when there was none, and none before. */
    boolean finish() throws UnreadableException {
        if (open != null) {
            workbook.add(open);
            open = null;
        }
        return sheets > 0;
    }

    void addDamage(String part) {
        workbook.addDamage(part);
    }

    Document document() {
        return workbook.document();
    }

    private void readBody(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int body = cursor.depth();
        while (cursor.nextChild(body)) {
            int spreadsheet = cursor.depth();
            if (cursor.localName().equals("spreadsheet")) {
                while (cursor.nextChild(spreadsheet)) {
                    if (cursor.localName().equals("table")) {
                        readTable(cursor);
                    }
                }
            }
        }
    }

    private void readTable(PartCursor cursor) throws XMLStreamException, UnreadableException {
        workbook.chargeSheet();
        sheets++;
        String name = cursor.attribute("name");
        String style = cursor.attribute("style-name");
        open = new SheetDraft(
                name == null ? "" : name, styles.style("table", style).hidden(), budget);
        if (zerosHidden) {
            open.hideZeros();
        }
        OdsTableWalk table = new OdsTableWalk(cursor, open, styles);
        table.read();
        if (table.hasDrawing()) {
            workbook.addPictures();
        }
        finish();
    }
}
