package dev.gouji.read.word.doc;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.look.Look;
import dev.gouji.read.word.ColumnLattice;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.doc.file.RowMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table while it is read: cells end with a mark each, and only the mark behind a row tells how wide its cells were and
 * which of them are merged.
 */
final class OpenTable {

    private static final Set<Sight> WHITE = Set.of(Sight.unseen(Reason.COLOUR));

    private final List<Draft.Slot> cells = new ArrayList<>();
    private final List<RowMark> marks = new ArrayList<>();
    private final List<Draft.Row> rows = new ArrayList<>();
    private final Draft.Grid grid;
    private Draft.Slot cell;

    /** Begins a table whose rows go into a draft when it is closed. */
    OpenTable(Draft.Grid grid) {
        this.grid = grid;
    }

    /** How many cells of the row were begun. */
    int cells() {
        return cells.size();
    }

    /** The cell that is being read; begins one. */
    Draft.Slot cell() {
        if (cell == null) {
            cell = new Draft.Slot();
            cells.add(cell);
        }
        return cell;
    }

    /** Ends the cell that is being read. */
    void endCell() {
        cell().complete = true;
        cell = null;
    }

    /** Ends a row; a row of no cells is none. */
    void endRow(RowMark mark) {
        if (!cells.isEmpty()) {
            rows.add(new Draft.Row(0, List.copyOf(cells)));
            marks.add(mark);
        }
        dropRow();
    }

    /** Whether no cell of the row has anything in it. */
    boolean showsNothing() {
        return cells.stream()
                .flatMap(each -> each.content.stream())
                .allMatch(
                        draft -> draft instanceof Draft.Text text && text.seen().showsNothing());
    }

    /** Leaves out the row that is being read. */
    void dropRow() {
        cells.clear();
        cell = null;
    }

    /** Lays all rows onto the columns of the table. */
    void close() {
        endRow(null);
        boolean told = marks.stream().anyMatch(mark -> mark != null && mark.size() > 0);
        ColumnLattice lattice = new ColumnLattice(marks.stream()
                .map(mark -> mark == null ? new int[0] : mark.edges())
                .toList());
        for (int row = 0; row < rows.size(); row++) {
            List<Draft.Slot> slots = rows.get(row).slots();
            for (int number = 0; number < slots.size(); number++) {
                settle(slots.get(number), lattice.span(row, number), marks.get(row), number);
                // nothing tells under which header it stands
                slots.get(number).complete &= !told || number < size(marks.get(row));
            }
            grid.rows().add(new Draft.Row(lattice.before(row), slots));
        }
    }

    private static int size(RowMark mark) {
        return mark == null ? 0 : mark.size();
    }

    private static void settle(Draft.Slot slot, int span, RowMark mark, int number) {
        slot.span = span;
        if (mark != null) {
            if (Look.showsWhite(mark.ground(number))) {
                slot.content.replaceAll(OpenTable::onDark);
            }
            slot.continuesAcross = mark.continuesAcross(number);
            slot.down = switch (mark.down(number)) {
                case NONE -> Draft.Merge.NONE;
                case FIRST -> Draft.Merge.BEGUN;
                case CONTINUED -> Draft.Merge.CONTINUED;
            };
        }
    }

    /** White text was taken for unseen while the colour of its cell was not known: only the end of its row tells it. */
    private static Draft onDark(Draft draft) {
        boolean white = draft instanceof Draft.Text text && text.seen().sights().equals(WHITE);
        return white
                ? new Draft.Text(Seen.of(((Draft.Text) draft).seen().stored()), ((Draft.Text) draft).level())
                : draft;
    }
}
