package dev.gouji.recognise.line;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.Mark;
import java.util.List;

/**
 * A cell of a candidate line.
 *
 * @param seen what is seen of it
 * @param words the text of that, with what it says by itself
 * @param start its first slot column, from 0; in flattened text its position in the line
 * @param end behind its last slot column
 * @param rowSpan how many rows it stands in, at least 1
 * @param carried whether it began in a row above
 * @param place where it stands
 */
public record LineCell(Seen seen, PrintedText words, int start, int end, int rowSpan, boolean carried, Place place) {

    /** In digits. */
    private static final int LONGEST_NUMBER = 18;

    /** A cell whose text is looked at for this once. */
    public LineCell(Seen seen, int start, int end, int rowSpan, boolean carried, Place place) {
        this(seen, new PrintedText(seen.text()), start, end, rowSpan, carried, place);
    }

    /** Its text as it stands. */
    public String text() {
        return words.printed();
    }

    /** Whether its words are those of the text layer over a picture, whose readers made out none: they are never sure. */
    public boolean isOfLayer() {
        return !words.printed().equals(seen.text());
    }

    /** How surely the reader saw it. */
    public Legibility legibility() {
        return seen.legibility();
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
        return value().mark() == Mark.BLANK && legibility() != Legibility.ILLEGIBLE;
    }

    /** Whether this cell stands in all of a span of columns. */
    public boolean covers(int from, int to) {
        return start <= from && to <= end;
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

    /** The cell where it is one of several that it stands for. */
    public LineCell shared() {
        return new LineCell(seen, words.inferred(), start, end, rowSpan, carried, place);
    }

    /** A part of its text as a cell of its own, by characters from 0. */
    public LineCell piece(int from, int to) {
        return with(text().substring(from, to), FlatTextLexer.at(place, from));
    }

    /** What may count instead of the cell; null where nothing else is stored. */
    public LineCell stored() {
        String other = seen.otherText();
        return other == null ? null : new LineCell(Seen.of(other), start, end, rowSpan, carried, place);
    }

    /** The cell with a part of its text. */
    LineCell with(String part) {
        return with(part, place);
    }

    private LineCell with(String part, Place there) {
        return new LineCell(seen.part(part), start, end, rowSpan, carried, there);
    }
}
