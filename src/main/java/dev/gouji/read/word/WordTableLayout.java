package dev.gouji.read.word;

import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.look.ShownOrder;
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

    /** A box with more paragraphs than this holds a text of its own. */
    private static final int MOST_LINES = 2;

    private final List<Area> areas = new ArrayList<>();
    private Map<Integer, Area> open = Map.of();

    /** A cell that may still grow. */
    private static final class Area {
        private final int row;
        private final int column;
        private final Seen seen;
        private int rows = 1;
        private int columns;

        Area(int row, int column, int columns, Seen seen) {
            this.row = row;
            this.column = column;
            this.columns = columns;
            this.seen = seen;
        }
    }

    private WordTableLayout() {}

    /**
     * Lays out one table.
     *
     * @param table its number, from 0
     * @param whole how the table is seen as a whole
     */
    static List<Cell> cells(Draft.Grid grid, int table, Sight whole) {
        WordTableLayout layout = new WordTableLayout();
        for (int row = 0; row < grid.rows().size(); row++) {
            layout.add(grid.rows().get(row), row);
        }
        List<Cell> cells = new ArrayList<>();
        for (Area area : layout.areas) {
            cells.add(new Cell(
                    area.row,
                    area.column,
                    area.rows,
                    area.columns,
                    area.seen.with(whole),
                    new Place.InTable(table, area.row, area.column)));
        }
        return cells;
    }

    /** The texts of its cells as marked, in their order. */
    static List<String> texts(Draft.Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.slots().stream())
                .map(slot -> seen(slot).text())
                .toList();
    }

    /** What is seen of a cell: its paragraphs, or what floats over it; not what is nested in it. */
    static Seen seen(Draft.Slot slot) {
        Seen paragraphs = paragraphs(slot.content);
        Seen boxes = boxes(slot);
        if (takesBoxes(paragraphs, boxes)) {
            return Seen.lines(List.of(paragraphs, boxes)).with(Sight.unsure(Reason.ORDER));
        }
        return boxes.isBlank()
                ? paragraphs
                : new Seen(
                                paragraphs.text(),
                                paragraphs.stored() + "\n" + boxes.stored(),
                                paragraphs.hidden(),
                                paragraphs.sights())
                        .with(Sight.ink(Reason.DRAWING));
    }

    /** Whether a text box is all that stands in a cell: its text is then the cell's. */
    static boolean takesBoxes(Draft.Slot slot) {
        return takesBoxes(paragraphs(slot.content), boxes(slot));
    }

    private static boolean takesBoxes(Seen paragraphs, Seen boxes) {
        return !boxes.isBlank() && paragraphs.showsNothing();
    }

    /** The boxes that float over a cell, those aside that hold more than a line or two. */
    private static Seen boxes(Draft.Slot slot) {
        List<Seen> boxes = new ArrayList<>();
        for (Draft draft : slot.content) {
            if (draft instanceof Draft.Aside aside
                    && aside.content().size() <= MOST_LINES
                    && aside.content().stream().noneMatch(Draft.Grid.class::isInstance)) {
                boxes.add(paragraphs(aside.content()));
            }
        }
        return boxes.isEmpty() ? Seen.NOTHING : Seen.lines(boxes);
    }

    private static Seen paragraphs(List<Draft> content) {
        List<Seen> lines = new ArrayList<>();
        for (Draft draft : content) {
            if (draft instanceof Draft.Text paragraph) {
                lines.add(paragraph.seen());
            }
        }
        return switch (lines.size()) {
            case 0 -> Seen.NOTHING;
            case 1 -> lines.get(0);
            default -> Seen.lines(lines);
        };
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
        Area narrower = new Area(row, column, span, above.seen);
        areas.add(narrower);
        return narrower;
    }

    private Area begun(Draft.Slot slot, int row, int column, int span) {
        Seen seen = ShownOrder.checked(seen(slot));
        Area area =
                new Area(row, column, span, slot.complete ? seen : seen.with(new Sight(Sight.Kind.UNREADABLE, null)));
        areas.add(area);
        return area;
    }
}
