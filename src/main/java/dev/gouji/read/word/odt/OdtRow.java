package dev.gouji.read.word.odt;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamException;

/**
 * One {@code table:table-row} → slots. Slots that cells from above or from before cover are marked as covered; some producers
 * leave the marks out, and the cells behind then stand where they would in a browser.
 */
final class OdtRow {

    private static final int MOST_SLOTS = 1 << 20;
    private static final int FAR = 1 << 29;

    private final OdtStory story;
    private final PartCursor cursor;
    private final OpenSpans spans;
    private final IntFunction<Look> looks;
    private final List<Draft.Slot> slots = new ArrayList<>();
    private int column;
    private int ownEnd;
    private int blanks;
    private int cells;
    private int deletedCells;

    /**
     * A row.
     *
     * @param looks how its cells look, by their columns
     */
    OdtRow(OdtStory story, OpenSpans spans, IntFunction<Look> looks) {
        this.looks = looks;
        this.story = story;
        this.cursor = story.cursor();
        this.spans = spans;
    }

    List<Draft.Slot> slots() {
        return slots;
    }

    /** Whether every cell had text that is deleted, and none is left. */
    boolean isDeleted() {
        return cells > 0 && cells == deletedCells;
    }

    boolean isBlank() {
        return slots.stream().allMatch(OdtRow::isBlank);
    }

    void read() throws XMLStreamException, UnreadableException {
        story.budget().charge(Bound.CELLS, 1);
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            int repeated = Math.max(1, Math.min(cursor.number("number-columns-repeated", 1), MOST_SLOTS));
            if (cursor.name().equals("table:table-cell")) {
                readCell(repeated);
            } else if (cursor.name().equals("table:covered-table-cell")) {
                cover(repeated);
            }
        }
        if (blanks <= OdtTable.MOST_BLANKS) {
            addBlanks();
        }
        while (spans.next(column) < FAR) {
            cover(spans.next(column) - column + 1);
        }
        spans.endRow();
    }

    private void readCell(int repeated) throws XMLStreamException, UnreadableException {
        while (column < ownEnd || spans.covering(column) >= 0) {
            cover(Math.max(1, ownEnd - column));
        }
        int columns = Math.max(1, Math.min(cursor.number("number-columns-spanned", 1), MOST_SLOTS));
        int rows = Math.max(1, cursor.number("number-rows-spanned", 1));
        story.budget().charge(Bound.CELLS, 1);
        Look look = story.styles()
                .style("table-cell", cursor.attribute("style-name"))
                .look()
                .over(looks.apply(column));
        Draft.Slot slot = new Draft.Slot();
        slot.span = columns;
        slot.down = rows > 1 ? Draft.Merge.BEGUN : Draft.Merge.NONE;
        addBlanks();
        slots.add(slot);
        story.takeDeleted();
        story.readCell(slot.content, look);
        slot.complete = true;
        cells++;
        boolean blank = isBlank(slot);
        if (story.takeDeleted() && blank) {
            deletedCells++;
        }
        if (rows > 1) {
            spans.begin(column, columns, rows - 1);
        }
        if (blank && repeated > 1 && columns == 1 && rows == 1) {
            slots.remove(slots.size() - 1);
            blanks = repeated;
        } else {
            story.budget().charge(Bound.CELLS, repeated - 1L);
            for (int i = 1; i < repeated; i++) {
                slots.add(copy(slot));
            }
        }
        ownEnd = Math.min(FAR, column + Math.max(columns, repeated));
        column = Math.min(FAR, column + repeated);
    }

    /** Passes over slots that are marked as covered. */
    private void cover(int repeated) throws UnreadableException {
        addBlanks();
        int end = Math.min(FAR, column + repeated);
        while (column < end) {
            int covering = spans.covering(column);
            if (column < ownEnd) {
                column = Math.min(ownEnd, end);
            } else if (covering >= 0) {
                if (covering == column) {
                    add(spans.columns(covering), Draft.Merge.CONTINUED);
                }
                ownEnd = covering + spans.columns(covering);
                column++;
            } else {
                int gap = Math.min(spans.next(column), end);
                add(gap - column, Draft.Merge.NONE);
                column = gap;
            }
        }
    }

    private void addBlanks() throws UnreadableException {
        int separate = blanks <= OdtTable.MOST_BLANKS ? blanks : 1;
        for (int i = 0; i < separate; i++) {
            add(blanks / separate, Draft.Merge.NONE);
        }
        blanks = 0;
    }

    private void add(int span, Draft.Merge down) throws UnreadableException {
        story.budget().charge(Bound.CELLS, 1);
        Draft.Slot slot = new Draft.Slot();
        slot.span = span;
        slot.down = down;
        slot.complete = true;
        slots.add(slot);
    }

    /** A slot of the same shape and content. */
    static Draft.Slot copy(Draft.Slot slot) {
        Draft.Slot copy = new Draft.Slot();
        copy.content.addAll(slot.content);
        copy.span = slot.span;
        copy.down = slot.down;
        copy.complete = slot.complete;
        return copy;
    }

    private static boolean isBlank(Draft.Slot slot) {
        return slot.content.stream()
                .allMatch(
                        draft -> draft instanceof Draft.Text text && text.seen().showsNothing());
    }
}
