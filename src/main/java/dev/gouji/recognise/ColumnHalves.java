package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Table;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Parts an indicator table that is printed in two halves side by side: 指标 | 单位 | 统计数 | 指标 | 单位 | 统计数 becomes the
 * left half, then the right half, each a table of its own.
 */
final class ColumnHalves {

    /** So many labels of indicators under each other are a column of labels. */
    private static final int ENOUGH = 3;

    /** The labels of the rows of indicator tables. */
    private static final Set<String> LABELS = ExpectedForm.all().stream()
            .filter(form -> !form.form().hasColumnsOfItsOwn())
            .flatMap(ExpectedForm::rows)
            .flatMap(row -> row.allBare().stream())
            .collect(Collectors.toUnmodifiableSet());

    private ColumnHalves() {}

    /**
     * The blocks with such tables parted.
     *
     * @param texts the texts of the document
     */
    static List<Block> part(List<Block> blocks, PrintedTexts texts) {
        List<Block> parted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            int split = block instanceof Table table ? split(table, texts) : -1;
            if (split > 0) {
                parted.add(half((Table) block, 0, split));
                parted.add(half((Table) block, split, Integer.MAX_VALUE));
            } else {
                parted.add(block);
            }
        }
        return parted;
    }

    /** The slot column at which the right half begins; -1 when the table has no halves. */
    private static int split(Table table, PrintedTexts texts) {
        if (table.geometry() != Table.Geometry.GRID) {
            return -1;
        }
        Map<Integer, Integer> labels = new TreeMap<>();
        TreeSet<Integer> values = new TreeSet<>();
        for (Cell cell : table.cells()) {
            PrintedText text = texts.of(cell.text());
            if (text.value().mark() == Mark.NUMBER) {
                values.add(cell.column());
            } else if (!cell.isBlank() && LABELS.contains(label(text))) {
                labels.merge(cell.column(), 1, Integer::sum);
            }
        }
        labels.values().removeIf(count -> count < ENOUGH);
        if (labels.size() != 2) {
            return -1;
        }
        List<Integer> columns = List.copyOf(labels.keySet());
        Integer between = values.higher(columns.get(0));
        boolean halves = between != null && between < columns.get(1) && values.higher(columns.get(1)) != null;
        return halves ? columns.get(1) : -1;
    }

    /** A text as the label of a row, the unit at its end left aside. */
    private static String label(PrintedText text) {
        return text.unitAtEnd() == null ? text.bare() : Folding.coreWithoutRemark(Folding.withoutRemark(text.dense()));
    }

    private static Table half(Table table, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : table.cells()) {
            if (cell.column() >= from && cell.column() < to) {
                cells.add(new Cell(
                        cell.row(),
                        cell.column() - from,
                        cell.rowSpan(),
                        Math.min(cell.columnSpan(), to - cell.column()),
                        cell.seen(),
                        cell.place()));
            }
        }
        return new Table(cells, table.geometry(), table.place());
    }
}
