package dev.gouji.read;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Documents drawn as text, so that a test can say what it expects to see. */
public final class Drawn {

    private Drawn() {}

    /**
     * A table slot by slot, spans repeated, one line a row; a blank cell is {@code _}, a slot without a cell {@code .}.
     * Two cells on one slot are an error.
     */
    public static String table(Table table) {
        int height = 0;
        int width = 0;
        for (Cell cell : table.cells()) {
            height = Math.max(height, cell.row() + cell.rowSpan());
            width = Math.max(width, cell.column() + cell.columnSpan());
        }
        String[][] slots = new String[height][width];
        for (Cell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    if (slots[row][column] != null) {
                        throw new AssertionError("two cells at " + row + "," + column);
                    }
                    slots[row][column] =
                            cell.text().isEmpty() ? "_" : cell.text().replace("\n", "/");
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (String[] row : slots) {
            List<String> line = new ArrayList<>();
            for (String slot : row) {
                line.add(slot == null ? "." : slot);
            }
            lines.add(String.join(" ", line));
        }
        return String.join("\n", lines);
    }

    /** Every block as a line or more: {@code #} for headings (one a level), {@code [GRID} … {@code ]} around tables. */
    public static String document(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                lines.add("#".repeat(heading.level()) + " " + heading.text().replace("\n", "/"));
            } else if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text().replace("\n", "/"));
            } else if (block instanceof Table table) {
                lines.add("[" + table.geometry() + "\n" + table(table) + "\n]");
            }
        }
        return String.join("\n", lines);
    }
}
