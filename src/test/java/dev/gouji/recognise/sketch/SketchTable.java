package dev.gouji.recognise.sketch;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A table that tests may change, and its ways into a document. */
final class SketchTable {

    final String id;
    final List<SketchRow> rows = new ArrayList<>();
    int headerRows;

    SketchTable(String id) {
        this.id = id;
    }

    List<SketchRow> valueRows() {
        return rows.stream().filter(row -> !row.values().isEmpty()).toList();
    }

    /** As a table of cells, laid onto slots as a browser does it. */
    Table table(Table.Geometry geometry, int number) {
        List<Cell> cells = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (SketchCell sketch : rows.get(row).cells) {
                while (taken.contains(slot(row, column))) {
                    column++;
                }
                int rowSpan = Math.min(sketch.rowSpan, rows.size() - row);
                int width = 1;
                while (width < sketch.columnSpan && !taken.contains(slot(row, column + width))) {
                    width++;
                }
                for (int i = 0; i < rowSpan; i++) {
                    for (int j = 0; j < width; j++) {
                        taken.add(slot(row + i, column + j));
                    }
                }
                cells.add(new Cell(
                        row,
                        column,
                        rowSpan,
                        width,
                        sketch.text,
                        Legibility.CLEAR,
                        new Place.InTable(number, row, column)));
                column += width;
            }
        }
        return new Table(cells, geometry, new Place.InTable(number, 0, 0));
    }

    /** The cell of every slot, by row and column; null where a short row has none. */
    SketchCell[][] slots() {
        int width = 0;
        for (SketchRow row : rows) {
            width = Math.max(
                    width, row.cells.stream().mapToInt(cell -> cell.columnSpan).sum());
        }
        SketchCell[][] slots = new SketchCell[rows.size()][width];
        for (int row = 0; row < slots.length; row++) {
            int column = 0;
            for (SketchCell cell : rows.get(row).cells) {
                while (column < width && slots[row][column] != null) {
                    column++;
                }
                for (int i = 0; i < Math.min(cell.rowSpan, slots.length - row); i++) {
                    for (int j = 0; j < cell.columnSpan && column + j < width; j++) {
                        slots[row + i][column + j] = cell;
                    }
                }
                column += cell.columnSpan;
            }
        }
        return slots;
    }

    private static long slot(int row, int column) {
        return row * 10_000L + column;
    }

    /** As lines of text, as a converter flattens it. */
    List<Block> lines(Flattening flattening) {
        List<Block> lines = new ArrayList<>();
        for (SketchRow row : rows) {
            List<String> texts = row.cells.stream().map(cell -> cell.text).toList();
            switch (flattening) {
                case CELL_PER_LINE ->
                    texts.forEach(text -> Arrays.stream(text.split("\n")).forEach(line -> addLine(line, lines)));
                case TABS -> addLine("\t" + flat(texts, "\t"), lines);
                case SPACES -> addLine(flat(texts, " "), lines);
                case WIDE_SPACES -> addLine(flat(texts, "   "), lines);
                case PIPES -> addLine("| " + flat(texts, " | ") + " |", lines);
            }
        }
        return lines;
    }

    private static String flat(List<String> texts, String between) {
        return texts.stream().map(text -> text.replace("\n", "")).collect(Collectors.joining(between));
    }

    private static void addLine(String text, List<Block> lines) {
        if (!text.isBlank()) {
            lines.add(new Paragraph(text, new Place.InText(lines.size() + 1, 1)));
        }
    }
}
