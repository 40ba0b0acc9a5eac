package dev.gouji.read.sheet.ods;

import dev.gouji.document.Reason;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.odf.OdfInk;
import dev.gouji.read.odf.OdfLooks;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.Area;
import dev.gouji.read.sheet.CellAddress;
import dev.gouji.read.sheet.SheetDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/**
 * What is drawn over a sheet: pictures, charts, shapes, boxes, form controls. It is placed from the cell that holds it, or from
 * the sheet's corner; lengths are twips.
 */
final class OdsDrawings {

    private static final int DEEPEST = 64;

    /** So little of a cell under the edge of a drawing is not under it: two pixels. */
    private static final int EDGE = 30;

    private final PartCursor cursor;
    private final OdsStyles styles;
    private final List<Ink> inks = new ArrayList<>();

    /** Something drawn, from its corner, which is counted from a cell, and the text in it. */
    private record Ink(long row, long column, Box box, Reason reason, String text) {}

    private record Box(int x, int y, int width, int height) {}

    OdsDrawings(PartCursor cursor, OdsStyles styles) {
        this.cursor = cursor;
        this.styles = styles;
    }

    boolean isEmpty() {
        return inks.isEmpty();
    }

    /** Whether an element is drawn over a sheet. */
    static boolean isDrawn(String name) {
        return name.startsWith("draw:") || name.equals("*:scene");
    }

    /** Reads what the element holds on which the cursor stands: shapes anchored to a cell, or to the sheet at (0, 0). */
    void readAll(long row, long column, int level) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (isDrawn(cursor.name()) && level < DEEPEST) {
                read(row, column, level + 1);
            }
        }
    }

    /** Reads the shape on which the cursor stands. */
    void read(long row, long column, int level) throws XMLStreamException, UnreadableException {
        String name = cursor.name();
        if (name.equals("draw:g") || name.equals("draw:a")) {
            readAll(row, column, level);
            return;
        }
        boolean shown = !"none".equals(cursor.attribute("display"));
        Box box = box();
        Reason reason = OdfInk.reason(name);
        CellParagraphs text = new CellParagraphs(cursor, styles, Look.PLAIN);
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            String inner = cursor.name();
            Reason own = inner.startsWith("draw:") ? OdfInk.reason(inner) : null;
            reason = reason == null ? own : reason;
            if (inner.equals("text:p") || inner.equals("text:h")) {
                text.add();
            } else if (own == Reason.OBJECT) {
                cursor.skip();
            }
        }
        if (shown) {
            String written = text.take().text();
            inks.add(new Ink(row, column, box, Objects.requireNonNullElse(reason, Reason.DRAWING), written));
        }
    }

    private Box box() {
        if (cursor.attribute("x1") == null) {
            return new Box(length("x"), length("y"), length("width"), length("height"));
        }
        int left = Math.min(length("x1"), length("x2"));
        int top = Math.min(length("y1"), length("y2"));
        return new Box(
                left, top, Math.max(length("x1"), length("x2")) - left, Math.max(length("y1"), length("y2")) - top);
    }

    private int length(String name) {
        return OdfLooks.length(cursor.attribute(name));
    }

    /** Draws all of it over the cells of the sheet, whose rows and columns are known now. */
    void lay(SheetDraft sheet, Tracks rows, Tracks columns) throws UnreadableException {
        for (Ink ink : inks) {
            long top = rows.start(ink.row) + ink.box.y;
            long left = columns.start(ink.column) + ink.box.x;
            int row = rows.numberAt(top);
            int column = columns.numberAt(left);
            int endRow = Math.min(CellAddress.ROWS, rows.numberAt(top + ink.box.height - EDGE) + 1);
            int endColumn = Math.min(CellAddress.COLUMNS, columns.numberAt(left + ink.box.width - EDGE) + 1);
            Area area = new Area(row, column, Math.max(1, endRow - row), Math.max(1, endColumn - column));
            sheet.draw(area, ink.reason, ink.text);
        }
    }
}
