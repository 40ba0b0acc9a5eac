package dev.gouji.recognise.align;

import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.shape.PlacedLine;
import java.util.List;

/**
 * A candidate line that was found to be a line of the form.
 *
 * @param expected the line of the form
 * @param candidate the line of the document
 * @param similarity of the label, from 0 to 1; 0 when the line has no label
 * @param labelCell the index of the cell that holds the end of the label; -1 when there is none
 * @param whole whether the label is all of its text, not only its end
 * @param placedBy how it was found
 * @param contested whether another line of the document may be it just as well
 */
public record LineMatch(
        ExpectedLine expected,
        CandidateLine candidate,
        double similarity,
        int labelCell,
        boolean whole,
        PlacedBy placedBy,
        boolean contested) {

    /** How a line was found. */
    public enum PlacedBy {
        /** Its label, or the header above it, in the form's order. */
        LABEL,
        /** Its label, out of order. */
        LABEL_ALONE,
        /** Its label is lost; it stands where only this line can stand. */
        ORDER,
        /** Nobody read a label of its table, whose shape this line has its place in. */
        SHAPE
    }

    static LineMatch byShape(PlacedLine line) {
        return new LineMatch(line.expected(), line.candidate(), 0, line.labelCell(), false, PlacedBy.SHAPE, false);
    }

    LineMatch contested(boolean now) {
        return new LineMatch(expected, candidate, similarity, labelCell, whole, placedBy, now);
    }

    /** Whether nobody read its label, nor any of its table. */
    public boolean isByShape() {
        return placedBy == PlacedBy.SHAPE;
    }

    /** Whether a line without a label is known only by a header whose labels are in pieces. */
    public boolean isUnderBrokenHeader() {
        return !expected.isLabelled() && similarity == HeaderScores.BROKEN_HEADER;
    }

    /** The cell that holds the end of the label; null when there is none. */
    public LineCell label() {
        return labelCell < 0 ? null : candidate.cells().get(labelCell);
    }

    /** Behind the last slot column of its values, and of its unit where the table prints one beside every row. */
    public int end() {
        int end = candidate.unit() == null ? 0 : candidate.unit().end();
        for (LineCell value : values()) {
            end = Math.max(end, value.end());
        }
        return end;
    }

    /** The cells behind the label, left to right. */
    public List<LineCell> values() {
        return candidate.behind(labelCell, expected.width());
    }
}
