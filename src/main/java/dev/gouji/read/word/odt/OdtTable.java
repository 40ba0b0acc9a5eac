package dev.gouji.read.word.odt;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
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
    private final List<Look> columns = new ArrayList<>();
    private final Look own;

    /** The table on which the cursor stands. */
    OdtTable(OdtStory story, Draft.Grid grid) {
        this.story = story;
        this.cursor = story.cursor();
        this.grid = grid;
        this.own = look("table");
    }

    private Look look(String family) {
        return story.styles().style(family, cursor.attribute("style-name")).look();
    }

    /** Reads to the end of the table; rows are added as they begin, so that what was read before damage is kept. */
    void read() throws XMLStreamException, UnreadableException {
        story.enter();
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.name()) {
                case "table:table-row" -> readRow();
                case "table:table-column" -> readColumn();
                case "table:table-header-rows",
                        "table:table-rows",
                        "table:table-columns",
                        "table:table-header-columns",
                        "table:table-column-group" -> read();
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

    private void readColumn() {
        Look look = look("table-column");
        int repeated = Math.min(cursor.number("number-columns-repeated", 1), MOST_BLANKS - columns.size());
        for (int i = 0; i < repeated; i++) {
            columns.add(look);
        }
    }

    private Look column(int column, Look row) {
        return row.over(column < columns.size() ? columns.get(column) : Look.PLAIN)
                .over(own);
    }

    private void readRow() throws XMLStreamException, UnreadableException {
        String visibility = cursor.attribute("visibility");
        boolean hidden = "collapse".equals(visibility) || "filter".equals(visibility);
        int repeated = Math.max(1, cursor.number("number-rows-repeated", 1));
        Look look = look("table-row");
        OdtRow row = new OdtRow(story, spans, column -> column(column, look));
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
