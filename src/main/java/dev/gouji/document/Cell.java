package dev.gouji.document;

/**
 * A cell of a table, standing at its top left slot.
 *
 * @param row from 0
 * @param column from 0, in slots (a cell after one that spans two columns stands two further)
 * @param rowSpan at least 1
 * @param columnSpan at least 1
 * @param seen what is displayed, paragraphs and line breaks as {@code \n}; text of nested tables is not part of it. A
 *     reader that knows a line break to be layout only (a narrow PDF column that broke a number) has joined the lines
 * @param place where the cell stands
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, Seen seen, Place place) {

    /** Refuses cells that no table can hold. */
    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "a cell at " + row + "," + column + " spanning " + rowSpan + "×" + columnSpan);
        }
    }

    /** A cell whose reader says of its text no more than how well it saw it. */
    public Cell(int row, int column, int rowSpan, int columnSpan, String text, Legibility legibility, Place place) {
        this(row, column, rowSpan, columnSpan, Seen.of(text, legibility), place);
    }

    /** A clearly read cell of one slot. */
    public static Cell of(int row, int column, String text, Place place) {
        return new Cell(row, column, 1, 1, Seen.of(text), place);
    }

    /** The text that is seen; empty when the cell is blank, or shows no text. */
    public String text() {
        return seen.text();
    }

    /** How surely the reader saw the text. */
    public Legibility legibility() {
        return seen.legibility();
    }

    /** The same cell with a sight more, for what a reader knows of the whole. */
    public Cell with(Sight sight) {
        return new Cell(row, column, rowSpan, columnSpan, seen.with(sight), place);
    }

    /** The same cell, in doubt at least. */
    public Cell doubted() {
        return legibility() == Legibility.CLEAR ? with(Sight.unsure(null)) : this;
    }

    /** Whether the cell shows nothing: white space of any kind, no-break and ideographic spaces included. */
    public boolean isBlank() {
        return seen.showsNothing();
    }

    /** Whether a character shows nothing: white space of any kind, zero-width characters, marks of order. */
    public static boolean showsNothing(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || Character.isISOControl(character);
    }
}
