package dev.gouji.recognise.shape;

import dev.gouji.recognise.expected.ExpectedLine;
import java.util.List;

/**
 * A row that the form prints.
 *
 * @param kind what stands in it
 * @param cells left to right, those that began in a row above too
 * @param line the line of figures; null for a row of labels alone
 */
record ShapeRow(Kind kind, List<ShapeCell> cells, ExpectedLine line) {

    /** What stands in a row. */
    enum Kind {
        /** Labels of columns, or a label over all of them. */
        HEADER,
        /** The label of a group of rows, in one cell or with empty cells behind it. */
        GROUP,
        /** Figures behind their labels, if they have any. */
        LINE
    }

    ShapeRow {
        cells = List.copyOf(cells);
    }

    /** Whether it is of a list of indicators, whose rows are told by their figures: rulings between their long labels get lost. */
    boolean isInList() {
        return kind == Kind.GROUP || (line != null && line.isCounted());
    }

    /** How many of its cells hold labels. */
    int labels() {
        return cells.size() - (line == null ? 0 : line.width());
    }
}
