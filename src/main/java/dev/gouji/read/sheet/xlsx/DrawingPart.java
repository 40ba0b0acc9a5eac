package dev.gouji.read.sheet.xlsx;

import dev.gouji.document.Reason;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.Area;
import dev.gouji.read.sheet.SheetDraft;
import javax.xml.stream.XMLStreamException;

/**
 * What is drawn over a sheet: pictures, charts, shapes and boxes ({@code xdr:wsDr}), objects and form controls (the older
 * {@code v:shape} with {@code x:ClientData}). Notes on cells are no content and are not drawn until one points at them.
 */
final class DrawingPart {

    /** So little of a cell under the edge of a drawing is not under it: two pixels, in the units of drawings. */
    private static final int EDGE = 20_000;

    /** A usual column and a usual row. */
    private static final int COLUMN = 609_600;

    private static final int ROW = 180_000;

    private final SheetDraft sheet;

    DrawingPart(SheetDraft sheet) {
        this.sheet = sheet;
    }

    /** A corner: the cell, and how much of it lies before the corner. */
    private record Corner(int column, int columnPart, int row, int rowPart) {}

    void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0)) {
            return;
        }
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (cursor.localName()) {
                case "twoCellAnchor", "oneCellAnchor" -> readAnchor(cursor);
                case "ClientData" -> readObject(cursor);
                default -> {}
            }
        }
    }

    private void readAnchor(PartCursor cursor) throws XMLStreamException, UnreadableException {
        Corner from = null;
        Corner to = null;
        int width = 0;
        int height = 0;
        Reason reason = null;
        boolean hidden = false;
        StringBuilder text = new StringBuilder();
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (cursor.localName()) {
                case "from" -> from = readCorner(cursor);
                case "to" -> to = readCorner(cursor);
                case "ext" -> {
                    boolean first = width == 0 && reason == null;
                    width = first ? cursor.number("cx", 0) : width;
                    height = first ? cursor.number("cy", 0) : height;
                }
                case "pic" -> reason = reason == null ? Reason.PICTURE : reason;
                case "sp", "cxnSp", "grpSp", "graphicFrame", "contentPart" ->
                    reason = reason == null ? Reason.DRAWING : reason;
                case "cNvPr" -> hidden |= "1".equals(cursor.attribute("hidden"));
                case "p" -> text.append(text.isEmpty() ? "" : "\n");
                case "t" -> text.append(cursor.text());
                default -> {}
            }
        }
        if (from == null || reason == null || hidden) {
            return;
        }
        Corner end = to != null
                ? to
                : new Corner(from.column + width / COLUMN, width % COLUMN, from.row + height / ROW, height % ROW);
        draw(from, end, EDGE, reason, text.toString());
    }

    private static Corner readCorner(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int[] values = new int[4];
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            String name = cursor.localName();
            int value = number(cursor.text());
            switch (name) {
                case "col" -> values[0] = value;
                case "colOff" -> values[1] = value;
                case "row" -> values[2] = value;
                case "rowOff" -> values[3] = value;
                default -> {}
            }
        }
        return new Corner(values[0], values[1], values[2], values[3]);
    }

    private static int number(String text) {
        String digits = text.strip();
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private void readObject(PartCursor cursor) throws XMLStreamException, UnreadableException {
        String type = String.valueOf(cursor.attribute("ObjectType"));
        String anchor = "";
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            anchor = cursor.localName().equals("Anchor") ? cursor.text() : anchor;
        }
        String[] places = anchor.split(",", -1);
        if (places.length != 8 || type.equals("Note")) {
            return;
        }
        Corner from = new Corner(number(places[0]), number(places[1]), number(places[2]), number(places[3]));
        Corner to = new Corner(number(places[4]), number(places[5]), number(places[6]), number(places[7]));
        draw(from, to, 2, type.equals("Pict") ? Reason.OBJECT : Reason.FIELD, "");
    }

    private void draw(Corner from, Corner to, int edge, Reason reason, String text) throws UnreadableException {
        int rows = Math.max(1, to.row - from.row + (to.rowPart > edge ? 1 : 0));
        int columns = Math.max(1, to.column - from.column + (to.columnPart > edge ? 1 : 0));
        sheet.draw(new Area(from.row, from.column, rows, columns), reason, text);
    }
}
