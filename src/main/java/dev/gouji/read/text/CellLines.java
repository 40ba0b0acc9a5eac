package dev.gouji.read.text;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.text.DelimitedRows.Run;

/**
 * Finds tables flattened to one cell a line, as copying a page leaves them: a line that begins with a tab begins a
 * cell, lines after it without one belong to the same cell, an empty line ends the row.
 *
 * <p>Which header a cell stands under is lost, so the table is always ragged.
 */
final class CellLines {

    /** A line longer than this, in characters, is prose that is indented by a tab. */
    private static final int LONGEST_CELL = 200;

    private final Lines lines;
    private final TableSketch sketch;
    private final StringBuilder text = new StringBuilder();
    private Line cell;

    private CellLines(Lines lines, Budget budget) {
        this.lines = lines;
        this.sketch = new TableSketch(budget);
    }

    /** The cells from a line on. A table needs a row of two cells. */
    static Run from(Lines lines, int start, Budget budget) throws UnreadableException {
        CellLines cells = new CellLines(lines, budget);
        int end = cells.collect(start);
        return new Run(cells.sketch.wideRows() > 0 ? cells.sketch.table(false, true) : null, end);
    }

    private int collect(int start) throws UnreadableException {
        int at = start;
        int end = start;
        for (Line line = lines.get(at); line != null; line = lines.get(++at)) {
            if (isCell(line)) {
                endCell();
                cell = line;
                text.append(line.trimmed(0, line.text().length()));
                end = at + 1;
            } else if (line.isBlank()) {
                endCell();
                sketch.endRow();
            } else if (cell != null && continues(line)) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(line.trimmed(0, line.text().length()));
                end = at + 1;
            } else {
                break;
            }
        }
        endCell();
        sketch.endRow();
        return end;
    }

    private void endCell() throws UnreadableException {
        if (cell != null) {
            int first = cell.firstInk(0, cell.text().length());
            sketch.add(text.toString(), cell.place(first == cell.text().length() ? 0 : first));
            text.setLength(0);
            cell = null;
        }
    }

    /** Whether a line begins a cell. */
    static boolean isCell(Line line) {
        String text = line.text();
        return text.startsWith("\t") && text.length() <= LONGEST_CELL && !DelimitedRows.isTabRow(line);
    }

    /** A line indented by spaces begins a paragraph, and so does one too long for a cell. */
    private static boolean continues(Line line) {
        return !WhiteSpace.isSpace(line.text().charAt(0))
                && line.text().length() <= LONGEST_CELL
                && !DelimitedRows.isTabRow(line);
    }
}
