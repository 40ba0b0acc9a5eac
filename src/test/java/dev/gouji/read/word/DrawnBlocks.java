package dev.gouji.read.word;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Seen;
import dev.gouji.document.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as text, one line a paragraph and one a table row: {@code 0: [0 label][1c2 text]}. */
public final class DrawnBlocks {

    private DrawnBlocks() {}

    /** Draws blocks in their order. */
    public static String draw(List<Block> blocks) {
        return blocks.stream().map(DrawnBlocks::draw).collect(Collectors.joining("\n"));
    }

    /**
     * How the cells of all tables are seen, parted by blanks: {@code 8} clear, {@code 8?colour(18)} in doubt with what is stored
     * beside it, {@code !picture} not to be read.
     */
    public static String drawSeen(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).cells().stream())
                .map(cell -> draw(cell.seen()))
                .collect(Collectors.joining(" "));
    }

    private static String draw(Seen seen) {
        String reason = seen.reason() == null ? "" : seen.reason().code();
        String stored = seen.otherText() == null ? "" : "(" + seen.otherText() + ")";
        return switch (seen.legibility()) {
            case CLEAR -> seen.text();
            case DOUBTFUL -> seen.text() + "?" + reason + stored;
            case ILLEGIBLE -> seen.text() + "!" + reason + stored;
        };
    }

    private static String draw(Block block) {
        if (block instanceof Heading heading) {
            return "#" + heading.level() + " " + heading.text();
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        if (!(block instanceof Table table)) {
            return block.getClass().getSimpleName();
        }
        StringBuilder drawn = new StringBuilder();
        int row = -1;
        for (Cell cell : table.cells()) {
            if (cell.row() != row) {
                row = cell.row();
                drawn.append(drawn.isEmpty() ? "" : "\n").append(row).append(": ");
            }
            drawn.append('[').append(cell.column());
            drawn.append(cell.rowSpan() > 1 ? "r" + cell.rowSpan() : "");
            drawn.append(cell.columnSpan() > 1 ? "c" + cell.columnSpan() : "");
            drawn.append(' ').append(cell.text()).append(']');
        }
        return drawn.toString();
    }
}
