package dev.gouji.read.word.odt;

import dev.gouji.read.bound.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One {@code table:table} → rows of cells with spans; hidden and deleted rows are left out. */
final class OdtTable {

    /** Blank rows and cells repeated oftener than this fill a sheet to its end and are none of a table. */
    static final int MOST_BLANKS = 1_024;

    private final OdtStory story;
    private final PartCursor cursor;
    private final Draft.Grid grid;
    private final OpenSpans spans = new OpenSpans();

    OdtTable(OdtStory story, Draft.Grid grid) {
        this.story = story;
        this.cursor = story.cursor();
        this.grid = grid;
    }

    /** Reads to the end of the table; rows are added as they begin, so that what was read before damage is kept. */
    void read() throws XMLStreamException, UnreadableException {
        story.enter();
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.name()) {
                case "table:table-row" -> readRow();
                case "table:table-header-rows", "table:table-rows" -> read();
                case "table:table-row-group" -> {
                    if (!"false".equals(cursor.attribute("display"))) {
                        read();
                    }
                }
                default -> {}
            }
        }
        story.leave();
    }

    private void readRow() throws XMLStreamException, UnreadableException {
        String visibility = cursor.attribute("visibility");
        boolean hidden = "collapse".equals(visibility) || "filter".equals(visibility);
        int repeated = Math.max(1, cursor.number("number-rows-repeated", 1));
        OdtRow row = new OdtRow(story, spans);
        Draft.Row laid = new Draft.Row(0, row.slots());
        grid.rows().add(laid);
        row.read();
        if (hidden || row.isDeleted() || row.slots().isEmpty()) {
            grid.rows().remove(grid.rows().size() - 1);
        } else if (repeated > 1 && !(row.isBlank() && repeated > MOST_BLANKS)) {
            repeat(laid, repeated - 1);
        }
    }

    private void repeat(Draft.Row laid, int times) throws UnreadableException {
        story.budget().charge(Bound.CELLS, (long) times * (laid.slots().size() + 1));
        for (int i = 0; i < times; i++) {
            List<Draft.Slot> copies = new ArrayList<>();
            for (Draft.Slot slot : laid.slots()) {
                copies.add(OdtRow.copy(slot));
            }
            grid.rows().add(new Draft.Row(0, copies));
        }
    }
}
