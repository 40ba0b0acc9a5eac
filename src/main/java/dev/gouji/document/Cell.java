package dev.gouji.document;

/**
 * A cell of a table, standing at its top left slot.
 *
 * @param row from 0
 * @param column from 0, in slots (a cell after one that spans two columns stands two further)
 * @param rowSpan at least 1
 * @param columnSpan at least 1
 * @param text as displayed, paragraphs and line breaks as {@code \n}; empty when the cell is blank; text of nested
 *     tables is not part of it. A reader that knows a line break to be layout only (a narrow PDF column that broke a
 *     number) has joined the lines
 * @param legibility how surely the reader saw the text
 * @param place where the cell stands
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, Legibility legibility, Place place) {

    /** Refuses cells that no table can hold. */
    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "a cell at " + row + "," + column + " spanning " + rowSpan + "×" + columnSpan);
        }
    }

    /** A clearly read cell of one slot. */
    public static Cell of(int row, int column, String text, Place place) {
        return new Cell(row, column, 1, 1, text, Legibility.CLEAR, place);
    }

    /** The same cell, in doubt at least. */
    public Cell doubted() {
        return legibility == Legibility.CLEAR
                ? new Cell(row, column, rowSpan, columnSpan, text, Legibility.DOUBTFUL, place)
                : this;
    }

    /** Whether the cell shows nothing: white space of any kind, no-break and ideographic spaces included. */
    public boolean isBlank() {
        return text.chars().allMatch(Cell::showsNothing);
    }

    /** Whether a character shows nothing: white space of any kind, zero-width characters, marks of order. */
    public static boolean showsNothing(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || Character.isISOControl(character);
    }
}
