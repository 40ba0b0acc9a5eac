package dev.gouji.recognise.line;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.Mark;

/**
 * A cell of a candidate line.
 *
 * @param seen what is seen of it
 * @param start its first slot column, from 0; in flattened text its position in the line
 * @param end behind its last slot column
 * @param rowSpan how many rows it stands in, at least 1
 * @param carried whether it began in a row above
 * @param place where it stands
 * @param value what the text says
 */
public record LineCell(Seen seen, int start, int end, int rowSpan, boolean carried, Place place, CellValue value) {

    /** A cell whose text is read for its value. */
    public LineCell(Seen seen, int start, int end, int rowSpan, boolean carried, Place place) {
        this(seen, start, end, rowSpan, carried, place, CellValue.of(seen.text()));
    }

    /** The text as it stands. */
    public String text() {
        return seen.text();
    }

    /** How surely the reader saw it. */
    public Legibility legibility() {
        return seen.legibility();
    }

    /** Whether nothing is seen in it; no-break spaces and the like show nothing. */
    public boolean isBlank() {
        return value.mark() == Mark.BLANK && legibility() != Legibility.ILLEGIBLE;
    }

    /** Whether this cell and a span of columns share a slot. */
    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    /** A part of its text as a cell of its own, by characters from 0. */
    public LineCell piece(int from, int to) {
        return withText(text().substring(from, to), FlatTextLexer.at(place, from));
    }

    /** The same cell with a part of its text. */
    public LineCell withText(String part) {
        return withText(part, place);
    }

    /** What may count instead of the cell; null where nothing else is stored. */
    public LineCell stored() {
        String other = seen.otherText();
        return other == null ? null : new LineCell(Seen.of(other), start, end, rowSpan, carried, place);
    }

    private LineCell withText(String part, Place there) {
        return new LineCell(seen.part(part), start, end, rowSpan, carried, there);
    }
}
