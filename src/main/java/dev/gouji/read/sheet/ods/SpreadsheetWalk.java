package dev.gouji.read.sheet.ods;

import dev.gouji.document.Document;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.WorkbookDraft;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The XML of an OpenDocument spreadsheet → a workbook, sheet by sheet; deleted cells of tracked changes are no content. */
final class SpreadsheetWalk {

    private final WorkbookDraft workbook;
    private final Budget budget;
    private final Set<String> hiddenTables = new HashSet<>();
    private final Set<String> raisedTexts = new HashSet<>();
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

    void readContent(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0)) {
            return;
        }
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "settings" -> readSettings(cursor);
                case "styles", "automatic-styles" -> readStyles(cursor);
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

    private void readStyles(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        String style = null;
        while (cursor.nextDescendant(depth)) {
            switch (cursor.localName()) {
                case "style" -> style = cursor.attribute("name");
                case "table-properties" -> {
                    if (style != null && "false".equals(cursor.attribute("display"))) {
                        hiddenTables.add(style);
                    }
                }
                case "text-properties" -> {
                    String position = cursor.attribute("text-position");
                    if (style != null
                            && position != null
                            && (position.startsWith("super") || position.startsWith("sub"))) {
                        raisedTexts.add(style);
                    }
                }
                default -> {}
            }
        }
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
        open = new SheetDraft(name == null ? "" : name, style != null && hiddenTables.contains(style), budget);
        if (zerosHidden) {
            open.hideZeros();
        }
        OdsTableWalk table = new OdsTableWalk(cursor, open, raisedTexts);
        table.read();
        if (table.hasDrawing()) {
            workbook.addPictures();
        }
        finish();
    }
}
