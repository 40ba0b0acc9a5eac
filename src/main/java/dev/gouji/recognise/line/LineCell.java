package dev.gouji.recognise.line;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.Mark;

/**
 * A cell of a candidate line.
 *
 * @param text as it stands
 * @param start its first slot column, from 0; in flattened text its position in the line
 * @param end behind its last slot column
 * @param rowSpan how many rows it stands in, at least 1
 * @param carried whether it began in a row above
 * @param legibility how surely the reader saw it
 * @param place where it stands
 * @param value what the text says
 */
public record LineCell(
        String text,
        int start,
        int end,
        int rowSpan,
        boolean carried,
        Legibility legibility,
        Place place,
        CellValue value) {

    /** A cell whose text is read for its value. */
    public LineCell(String text, int start, int end, int rowSpan, boolean carried, Legibility legibility, Place place) {
        this(text, start, end, rowSpan, carried, legibility, place, CellValue.of(text));
    }

    /** Whether nothing is seen in it; no-break spaces and the like show nothing. */
    public boolean isBlank() {
        return value.mark() == Mark.BLANK;
    }

    /** Whether this cell and a span of columns share a slot. */
    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    /** A part of its text as a cell of its own, by characters from 0. */
    public LineCell piece(int from, int to) {
        Place there = FlatTextLexer.at(place, from);
        return new LineCell(text.substring(from, to), start, end, rowSpan, carried, legibility, there);
    }
}
