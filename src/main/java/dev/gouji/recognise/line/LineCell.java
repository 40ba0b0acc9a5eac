package dev.gouji.recognise.line;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.Mark;
import java.util.List;

/**
 * A cell of a candidate line.
 *
 * @param words as it stands, with what it says by itself
 * @param start its first slot column, from 0; in flattened text its position in the line
 * @param end behind its last slot column
 * @param rowSpan how many rows it stands in, at least 1
 * @param carried whether it began in a row above
 * @param legibility how surely the reader saw it
 * @param place where it stands
 */
public record LineCell(
        PrintedText words, int start, int end, int rowSpan, boolean carried, Legibility legibility, Place place) {

    /** In digits. */
    private static final int LONGEST_NUMBER = 18;

    /** Its text as it stands. */
    public String text() {
        return words.printed();
    }

    /** What the text says. */
    public CellValue value() {
        return words.value();
    }

    /** Whether it holds a number. */
    public boolean isNumber() {
        return value().mark() == Mark.NUMBER;
    }

    /** How many values it lists; 1 when it is not plainly a list of values. */
    public int count() {
        return Math.max(1, words.values().size());
    }

    /** The values that it lists, each as a cell of its own; itself when it is not plainly a list of values. */
    public List<LineCell> split() {
        return words.values().isEmpty()
                ? List.of(this)
                : words.values().stream().map(this::with).toList();
    }

    /** Whether a number is in it, or several. */
    public boolean holdsNumber() {
        return isNumber() || isSeveral();
    }

    /** Whether a value is in it, or several. */
    public boolean holdsValue() {
        return value().isValue() || isSeveral();
    }

    /** Whether several values are in it: listed, or so many digits that they are no single number. */
    private boolean isSeveral() {
        return count() > 1
                || (text().length() > LONGEST_NUMBER && text().chars().allMatch(c -> Character.isDigit(c)));
    }

    /** Whether nothing is seen in it; no-break spaces and the like show nothing. */
    public boolean isBlank() {
        return value().mark() == Mark.BLANK;
    }

    /** Whether this cell and a span of columns share a slot. */
    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    /** Whether this cell and another share a slot column. */
    public boolean overlaps(LineCell other) {
        return overlaps(other.start(), other.end());
    }

    /** Whether it stands on the same line of a text as another. */
    public boolean sharesLine(LineCell other) {
        return place instanceof Place.InText here
                && other.place() instanceof Place.InText there
                && here.line() == there.line();
    }

    /** A part of its text as a cell of its own, by characters from 0. */
    public LineCell piece(int from, int to) {
        Place there = FlatTextLexer.at(place, from);
        PrintedText part = new PrintedText(text().substring(from, to));
        return new LineCell(part, start, end, rowSpan, carried, legibility, there);
    }

    /** The cell with another text. */
    LineCell with(String text) {
        return new LineCell(new PrintedText(text), start, end, rowSpan, carried, legibility, place);
    }
}
