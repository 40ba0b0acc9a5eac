package dev.gouji.recognise.align;

import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.List;

/** What a line of a picture is by what stands in its cells: a row of figures, or surely none. */
final class UnreadRow {

    private UnreadRow() {}

    /**
     * Whether a line is no row of figures: a line of text with one number at most, or a row of words of which one is known, as in a
     * header.
     *
     * @param panels those of the table of the form that stands there
     */
    static boolean isNone(CandidateLine line, List<ExpectedPanel> panels) {
        if (line.isText()) {
            return line.cells().stream().filter(LineCell::holdsNumber).count() <= 1;
        }
        List<LineCell> filled = line.cells().stream()
                .filter(cell -> !cell.carried() && !cell.isBlank())
                .toList();
        return filled.stream().noneMatch(LineCell::holdsValue)
                && filled.stream().anyMatch(cell -> panels.stream().anyMatch(panel -> panel.isHeading(cell.words())));
    }

    /** Whether the cells behind a label are values for the most part, one that is not blank among them. */
    static boolean holdsFigures(CandidateLine line, int labelCell) {
        List<LineCell> values = line.behind(labelCell);
        long filled = values.stream()
                .filter(cell -> cell.holdsValue() && !cell.isBlank())
                .count();
        long others = values.stream().filter(cell -> !cell.holdsValue()).count();
        return filled > 0 && filled >= others;
    }
}
