package dev.gouji.recognise.shape;

import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.List;

/**
 * A row of a picture that is a line of the form by the shape of its table.
 *
 * @param expected the line of the form
 * @param candidate the row, which ends in as many cells as the line has figures
 */
public record PlacedLine(ExpectedLine expected, CandidateLine candidate) {

    /** The index of the last cell before the figures; -1 when there is none. */
    public int labelCell() {
        return candidate.cells().size() - expected.width() - 1;
    }

    /** The cells of the figures, left to right. */
    List<LineCell> values() {
        return candidate.cells().subList(labelCell() + 1, candidate.cells().size());
    }
}
