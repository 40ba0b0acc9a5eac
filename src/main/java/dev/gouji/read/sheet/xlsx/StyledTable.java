package dev.gouji.read.sheet.xlsx;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.Area;
import dev.gouji.read.sheet.CellAddress;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Cells that a table style paints ({@code table}). Which part of the style reaches which cell is not followed: a text that a
 * part would hide is in doubt.
 *
 * @param headers how many rows at its top are headers
 * @param style the name of its style
 */
record StyledTable(Area area, int headers, String style) {

    /** Reads a table part; null where no style paints it. */
    static StyledTable read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0)) {
            return null;
        }
        Area area = Area.of(String.valueOf(cursor.attribute("ref")));
        int headers = cursor.number("headerRowCount", 1);
        String style = null;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            style = cursor.localName().equals("tableStyleInfo") ? cursor.attribute("name") : style;
        }
        return area == null || style == null ? null : new StyledTable(area, headers, style);
    }

    /**
     * How a text is seen that looks so but for what the table paints.
     *
     * @param usual how the characters look of which nobody said anything: there the table's colour holds
     */
    Sight sight(CellAddress at, Look cell, Look usual, CellStyles styles) {
        boolean own = cell.get(Trait.COLOUR, Look.NONE) != usual.get(Trait.COLOUR, Look.NONE);
        List<CellStyles.Change> parts = styles.tableStyle(style);
        Sight sight = Sight.SHOWN;
        for (CellStyles.Change change : parts) {
            Look part = styles.resolved(change.look());
            sight = sight.and(doubt(own ? cell.over(part) : part.over(cell)));
        }
        boolean known = !parts.isEmpty() || isDark(at) || cell.says(Trait.CELL_GROUND);
        return known ? sight : doubt(cell);
    }

    private static Sight doubt(Look look) {
        Sight sight = look.sight();
        return sight.reason() == Reason.COLOUR ? Sight.unsure(Reason.COLOUR) : Sight.SHOWN;
    }

    /** The styles of every spreadsheet program have dark headers, and dark cells where their names say so. */
    private boolean isDark(CellAddress at) {
        return at.row() < area.row() + headers || style.startsWith("TableStyleDark");
    }
}
