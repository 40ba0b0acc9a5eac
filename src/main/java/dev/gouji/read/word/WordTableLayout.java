package dev.gouji.read.word;

import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marked rows → cells with spans.
 *
 * <p>A continued cell belongs to the cell above that begins at the same slot; its own text is not displayed by word
 * processors and is left out. One without such a cell above stands for itself. Where a continuation is narrower than the
 * cell above, that cell's text stands again in the narrower lines, so that cells never overlap; where it is wider, the
 * surplus slots stay empty. A span allocates nothing.
 */
final class WordTableLayout {

    /** Far beyond any word processor's bound of 63 columns, and small enough for sums. */
    private static final int MOST_SLOTS = 1 << 20;

    private final List<Area> areas = new ArrayList<>();
    private Map<Integer, Area> open = Map.of();

    /** A cell that may still grow. */
    private static final class Area {
        private final int row;
        private final int column;
        private final String text;
        private final boolean complete;
        private int rows = 1;
        private int columns;

        Area(int row, int column, int columns, String text, boolean complete) {
            this.row = row;
            this.column = column;
            this.columns = columns;
            this.text = text;
            this.complete = complete;
        }
    }

    private WordTableLayout() {}

    /**
     * Lays out one table.
     *
     * @param table its number, from 0
     * @param intact false when the source's bytes are in doubt, and so every cell
     */
    static List<Cell> cells(Draft.Grid grid, int table, boolean intact) {
        WordTableLayout layout = new WordTableLayout();
        for (int row = 0; row < grid.rows().size(); row++) {
            layout.add(grid.rows().get(row), row);
        }
        List<Cell> cells = new ArrayList<>();
        for (Area area : layout.areas) {
            Legibility legibility = intact ? Legibility.CLEAR : Legibility.DOUBTFUL;
            cells.add(new Cell(
                    area.row,
                    area.column,
                    area.rows,
                    area.columns,
                    area.text,
                    area.complete ? legibility : Legibility.ILLEGIBLE,
                    new Place.InTable(table, area.row, area.column)));
        }
        return cells;
    }

    /** The text of a cell: its paragraphs, without what floats over it or is nested in it. */
    static String text(Draft.Slot slot) {
        StringBuilder text = new StringBuilder();
        for (Draft draft : slot.content) {
            if (draft instanceof Draft.Text paragraph) {
                text.append(text.isEmpty() ? "" : "\n").append(paragraph.text());
            }
        }
        return text.toString();
    }

    private void add(Draft.Row line, int row) {
        Map<Integer, Area> continuing = new HashMap<>();
        int column = Math.min(line.before(), MOST_SLOTS);
        Area left = null;
        for (Draft.Slot slot : line.slots()) {
            int span = Math.min(slot.span, MOST_SLOTS);
            if (slot.continuesAcross && left != null && left.row == row) {
                left.columns += span;
            } else {
                left = slot.down == Draft.Merge.CONTINUED
                        ? continued(slot, row, column, span)
                        : begun(slot, row, column, span);
                if (slot.down != Draft.Merge.NONE) {
                    continuing.put(column, left);
                }
            }
            column = Math.min(column + span, Integer.MAX_VALUE / 2);
        }
        open = continuing;
    }

    private Area continued(Draft.Slot slot, int row, int column, int span) {
        Area above = open.get(column);
        if (above == null) {
            return begun(slot, row, column, span);
        }
        if (span >= above.columns) {
            above.rows++;
            return above;
        }
        Area narrower = new Area(row, column, span, above.text, above.complete);
        areas.add(narrower);
        return narrower;
    }

    private Area begun(Draft.Slot slot, int row, int column, int span) {
        Area area = new Area(row, column, span, text(slot), slot.complete);
        areas.add(area);
        return area;
    }
}
