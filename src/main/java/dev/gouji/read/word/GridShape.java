package dev.gouji.read.word;

import java.util.HashSet;
import java.util.Set;

/** What stands where in a marked table → whether it only lays out the page; filled row by row, cell by cell. */
final class GridShape {

    /** A cell with a table and more paragraphs than this holds a page, not a figure. */
    private static final int FLOW = 4;

    private final Set<Long> filledColumns = new HashSet<>();
    private int slots;
    private long column;
    private boolean singleColumn = true;
    private boolean nests;
    private boolean allNest = true;
    private boolean holdsPage;
    private boolean flows;

    void beginRow(Draft.Row row) {
        column = row.before();
        singleColumn &= row.slots().size() <= 1;
    }

    /** Adds a cell whose own tables are dissolved already. */
    void add(Draft.Slot slot) {
        int tables = 0;
        int texts = 0;
        for (Draft draft : slot.content) {
            if (draft instanceof Draft.Grid) {
                tables++;
            } else if (draft instanceof Draft.Text text && !text.seen().isBlank()) {
                texts++;
            }
        }
        slots++;
        nests |= tables > 0;
        flows |= texts > FLOW;
        holdsPage |= tables > 1 || (tables == 1 && texts >= FLOW);
        if (tables > 0 || texts > 0 || !WordTableLayout.seen(slot).isBlank()) {
            allNest &= tables > 0;
            filledColumns.add(column);
        }
        column += slot.span;
    }

    boolean isEmpty() {
        return slots == 0;
    }

    /** Where text or a table stands: a page may be laid out beside empty columns, labels beside blanks are a table. */
    boolean isLayout() {
        boolean singleFilled = filledColumns.size() <= 1;
        return slots == 1 || holdsPage || (nests && (singleFilled || allNest)) || (singleColumn && flows);
    }
}
