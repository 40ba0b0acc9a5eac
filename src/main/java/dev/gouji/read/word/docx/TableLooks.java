package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What a table says of how its cells look: by its style, by what that says of single rows and columns, by itself.
 *
 * <p>Which row is the last cannot be known while a table is read. Where the style makes that a difference, and the row does not
 * say it itself ({@code w:cnfStyle}), a cell has two looks.
 */
final class TableLooks {

    private static final int FIRST_ROW = 0x20;
    private static final int LAST_ROW = 0x40;
    private static final int FIRST_COLUMN = 0x80;
    private static final int LAST_COLUMN = 0x100;
    private static final int NO_ROW_BANDS = 0x200;
    private static final int NO_COLUMN_BANDS = 0x400;

    private final StyleSheet styles;
    private final Look around;
    private StyleSheet.Style style;
    private Look own = Look.PLAIN;
    private int shown;
    private boolean fixed;
    private int columns = Integer.MAX_VALUE;
    private int row = -1;
    private Look rowLook = Look.PLAIN;
    private boolean lastRow;

    /**
     * A table.
     *
     * @param around the look of what holds it
     */
    TableLooks(StyleSheet styles, Look around) {
        this.styles = styles;
        this.around = around;
        this.style = styles.table(null);
    }

    /** Reads a {@code w:tblPr}. */
    void readProperties(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.name()) {
                case "tblStyle" -> style = styles.table(cursor.attribute("val"));
                case "tblLook" -> shown = parts(cursor);
                case "tblLayout" -> fixed = "fixed".equalsIgnoreCase(cursor.attribute("type"));
                default -> own = styles.looks().table(cursor, own);
            }
        }
    }

    /** Reads a {@code w:tblGrid}. */
    void readGrid(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int count = 0;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            count += cursor.name().equals("gridCol") ? 1 : 0;
        }
        columns = count == 0 ? columns : count;
    }

    /** Begins the next row. */
    void beginRow() {
        row++;
        rowLook = Look.PLAIN;
        lastRow = false;
    }

    /** Takes a property of the row into account. */
    void takeOfRow(PartCursor cursor) {
        rowLook = styles.looks().row(cursor, rowLook);
        if (cursor.name().equals("cnfStyle")) {
            String bits = String.valueOf(cursor.attribute("val"));
            lastRow = bits.startsWith("1", 1) || "1".equals(cursor.attribute("lastRow"));
        }
    }

    /** A property of a cell, if it is one of its looks. */
    Look ofCell(PartCursor cursor, Look look) {
        return styles.looks().cell(cursor, look, fixed);
    }

    /** How the content of a cell of this row looks that says this of itself. */
    Setting cell(int column, int span, Look cell) {
        Look known = look(names(column, span, lastRow), cell);
        boolean mayBeLast = !lastRow && row > 0 && is(LAST_ROW) && saysOfLastRow();
        return new Setting(known, mayBeLast ? look(names(column, span, true), cell) : known, true);
    }

    private boolean saysOfLastRow() {
        return style.parts().containsKey("lastRow")
                || style.parts().containsKey("seCell")
                || style.parts().containsKey("swCell");
    }

    private Look look(List<String> names, Look cell) {
        Look sum = own.over(style.look());
        for (String name : names) {
            sum = style.parts().getOrDefault(name, Look.PLAIN).over(sum);
        }
        Look whole = cell.over(rowLook).over(sum).over(around);
        // Through a cell that is not painted shows what holds the table.
        return whole.get(Trait.CELL_GROUND, Look.NONE) == Look.NONE && around.says(Trait.CELL_GROUND)
                ? whole.with(Trait.CELL_GROUND, around.get(Trait.CELL_GROUND, Look.NONE))
                : whole;
    }

    /** Bands take turns, from the second row or column on where the first has a look of its own. */
    private static String band(int index, boolean firstIsApart) {
        boolean odd = index % 2 != 0;
        return odd == firstIsApart ? "band1" : "band2";
    }

    /** The parts of the style that hold for a cell, the weakest first. */
    private List<String> names(int column, int span, boolean last) {
        List<String> names = new ArrayList<>();
        if (style.parts().isEmpty()) {
            return names;
        }
        boolean firstRow = row == 0 && is(FIRST_ROW);
        boolean lastOne = last && is(LAST_ROW);
        boolean firstColumn = column == 0 && is(FIRST_COLUMN);
        boolean lastColumn = column + span >= columns && is(LAST_COLUMN);
        names.add("wholeTable");
        addIf(names, !is(NO_COLUMN_BANDS), band(column, is(FIRST_COLUMN)) + "Vert");
        addIf(names, !is(NO_ROW_BANDS), band(row, is(FIRST_ROW)) + "Horz");
        addIf(names, firstColumn, "firstCol");
        addIf(names, lastColumn, "lastCol");
        addIf(names, firstRow, "firstRow");
        addIf(names, lastOne, "lastRow");
        addIf(names, firstRow && firstColumn, "nwCell");
        addIf(names, firstRow && lastColumn, "neCell");
        addIf(names, lastOne && firstColumn, "swCell");
        addIf(names, lastOne && lastColumn, "seCell");
        return names;
    }

    private static void addIf(List<String> names, boolean holds, String name) {
        if (holds) {
            names.add(name);
        }
    }

    private boolean is(int part) {
        return (shown & part) != 0;
    }

    /** The parts of its style that a table shows, by bits or by words. */
    private static int parts(PartCursor cursor) {
        String bits = cursor.attribute("val");
        if (bits != null && bits.matches("[0-9A-Fa-f]{1,6}")) {
            return Integer.parseInt(bits, 16);
        }
        return bit(cursor, "firstRow", FIRST_ROW)
                | bit(cursor, "lastRow", LAST_ROW)
                | bit(cursor, "firstColumn", FIRST_COLUMN)
                | bit(cursor, "lastColumn", LAST_COLUMN)
                | bit(cursor, "noHBand", NO_ROW_BANDS)
                | bit(cursor, "noVBand", NO_COLUMN_BANDS);
    }

    private static int bit(PartCursor cursor, String name, int bit) {
        String value = cursor.attribute(name);
        return "1".equals(value) || "true".equals(value) || "on".equals(value) ? bit : 0;
    }
}
