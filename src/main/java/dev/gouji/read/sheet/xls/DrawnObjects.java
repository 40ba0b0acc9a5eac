package dev.gouji.read.sheet.xls;

import dev.gouji.document.Reason;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.sheet.Area;
import dev.gouji.read.sheet.SheetDraft;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.util.LittleEndian;

/**
 * The records of what is drawn over a sheet → its draft. One record says where an object stands, the next what it is, a third
 * what is written in it. Notes on cells and the arrows of filters are no content.
 */
final class DrawnObjects {

    private static final int ANCHOR = 0xF010;
    private static final int ANCHOR_LENGTH = 18;
    private static final int HEAD = 8;

    private static final int PICTURE = 8;
    private static final int FIRST_FIELD = 11;
    private static final int LAST_FIELD = 20;
    private static final int BUTTON = 7;
    private static final int NOTE = 25;

    /** An object that the program itself shows while one works with it. */
    private static final int OF_PROGRAM = 0x100;

    /** So little of a cell under the edge of an object is not under it, in parts of 1024 and 256. */
    private static final int EDGE = 16;

    private final SheetDraft sheet;
    /** The place that was told last, before its object. */
    private Area area;

    /** The place of the object that was taken last. */
    private Area waiting;

    private Reason reason;
    private String text = "";
    private boolean pictures;

    DrawnObjects(SheetDraft sheet) {
        this.sheet = sheet;
    }

    /** Takes a record of drawing: the last place in it is that of the object which follows. */
    void place(byte[] drawing) {
        for (int at = 0; at + HEAD + ANCHOR_LENGTH <= drawing.length; at++) {
            boolean anchor = LittleEndian.getUShort(drawing, at + 2) == ANCHOR
                    && LittleEndian.getInt(drawing, at + 4) == ANCHOR_LENGTH;
            area = anchor ? area(drawing, at + HEAD) : area;
        }
    }

    private static Area area(byte[] anchor, int at) {
        int column = LittleEndian.getUShort(anchor, at + 2);
        int row = LittleEndian.getUShort(anchor, at + 6);
        int columns = LittleEndian.getUShort(anchor, at + 10) - column;
        int rows = LittleEndian.getUShort(anchor, at + 14) - row;
        columns += LittleEndian.getUShort(anchor, at + 12) > EDGE ? 1 : 0;
        rows += LittleEndian.getUShort(anchor, at + 16) > EDGE ? 1 : 0;
        return new Area(row, column, Math.max(1, rows), Math.max(1, columns));
    }

    /** Takes the record of an object. */
    void name(RecordInputStream object) throws UnreadableException {
        draw();
        object.readInt();
        int kind = object.readUShort();
        object.readShort();
        boolean ofProgram = (object.readUShort() & OF_PROGRAM) != 0;
        pictures |= kind == PICTURE;
        reason = kind == NOTE || ofProgram ? null : reason(kind);
        waiting = area;
        area = null;
    }

    private static Reason reason(int kind) {
        if (kind == PICTURE) {
            return Reason.PICTURE;
        }
        boolean field = kind == BUTTON || (kind >= FIRST_FIELD && kind <= LAST_FIELD);
        return field ? Reason.FIELD : Reason.DRAWING;
    }

    /** Takes what is written in the object. */
    void write(String written) {
        text = written;
    }

    /** Draws the object that was taken, if there is one. */
    void draw() throws UnreadableException {
        if (waiting != null && reason != null) {
            sheet.draw(waiting, reason, text);
        }
        waiting = null;
        reason = null;
        text = "";
    }

    /** Whether there are pictures. */
    boolean arePictures() {
        return pictures;
    }
}
