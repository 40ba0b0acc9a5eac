package dev.gouji.benchmark.make;

import dev.gouji.recognise.sketch.PrintedTable;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;

/** A piece of a report's page, in reading order. */
sealed interface Block {

    /** The report's title. */
    record Title(String text) implements Block {}

    /** The heading of a section. */
    record Heading(String text) implements Block {}

    /** Words. */
    record Words(String text) implements Block {}

    /** A table. */
    record Tabular(PrintedTable table) implements Block {}

    /** The page of a report: each table under the heading of its section, or all of them where headings are free. */
    static List<Block> page(Source source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(source.title()));
        List<String> headings = source.form().form().sections().stream()
                .map(wording -> wording.label())
                .toList();
        for (int section = 0; section < headings.size(); section++) {
            String heading = headings.get(section);
            blocks.add(new Heading("一二三四五六七八九十".charAt(section) + "、" + heading));
            List<PrintedTable> own = source.tables().stream()
                    .filter(table -> heading.equals(
                            source.form().table(table.id()).wording().label()))
                    .toList();
            own.forEach(table -> blocks.add(new Tabular(table)));
            if (own.isEmpty()) {
                blocks.add(new Words(source.year() + "年，" + source.organ() + "认真落实有关规定，完善公开目录，明确责任科室，按季度检查栏目内容。"));
            }
        }
        source.tables().stream()
                .filter(table -> !headings.contains(
                        source.form().table(table.id()).wording().label()))
                .forEach(table -> {
                    blocks.add(new Heading(
                            source.form().table(table.id()).wording().label()));
                    blocks.add(new Tabular(table));
                });
        return blocks;
    }

    /** The cell of every slot of a table; null where a short row has none. */
    static PrintedTable.Cell[][] slots(PrintedTable table) {
        int height = table.rows().size();
        int width = table.rows().get(0).stream()
                .mapToInt(PrintedTable.Cell::columns)
                .sum();
        PrintedTable.Cell[][] slots = new PrintedTable.Cell[height][width];
        for (int row = 0; row < height; row++) {
            int column = 0;
            for (PrintedTable.Cell cell : table.rows().get(row)) {
                while (column < width && slots[row][column] != null) {
                    column++;
                }
                for (int down = row; down < Math.min(height, row + cell.rows()); down++) {
                    for (int right = column; right < Math.min(width, column + cell.columns()); right++) {
                        slots[down][right] = cell;
                    }
                }
            }
        }
        return slots;
    }

    /** Whether two slots are of one cell: others may say the same. */
    @SuppressWarnings("ReferenceEquality")
    static boolean same(PrintedTable.Cell one, PrintedTable.Cell other) {
        return one == other;
    }

    /** A table without the row of a figure; groups that span it span a row less. */
    static PrintedTable without(PrintedTable table, FigureKey inRow) {
        List<List<PrintedTable.Cell>> rows = new ArrayList<>();
        int gone = -1;
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).stream().anyMatch(cell -> inRow.equals(cell.key()))) {
                gone = row;
            }
        }
        for (int row = 0; row < table.rows().size(); row++) {
            int at = row;
            int removed = gone;
            if (at != removed) {
                rows.add(table.rows().get(row).stream()
                        .map(cell -> at < removed && at + cell.rows() > removed
                                ? new PrintedTable.Cell(cell.text(), cell.columns(), cell.rows() - 1, cell.key())
                                : cell)
                        .toList());
            }
        }
        return new PrintedTable(table.id(), rows);
    }
}
