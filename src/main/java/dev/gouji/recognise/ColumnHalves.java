package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Table;
import dev.gouji.form.Form;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.recognise.value.UnitWord;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Parts an indicator table that is printed in two halves side by side: 指标 | 单位 | 统计数 | 指标 | 单位 | 统计数 becomes the
 * left half, then the right half, each a table of its own.
 */
final class ColumnHalves {

    /** So many labels of indicators under each other are a column of labels. */
    private static final int ENOUGH = 3;

    private static final Set<String> LABELS = labels();

    private ColumnHalves() {}

    /** The blocks with such tables parted. */
    static List<Block> part(List<Block> blocks) {
        List<Block> parted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            int split = block instanceof Table table ? split(table) : -1;
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
    private static int split(Table table) {
        if (table.geometry() != Table.Geometry.GRID) {
            return -1;
        }
        Map<Integer, Integer> labels = new TreeMap<>();
        Map<Integer, Integer> values = new TreeMap<>();
        for (Cell cell : table.cells()) {
            if (!cell.isBlank() && LABELS.contains(Folding.coreWithoutRemark(withoutUnit(cell.text())))) {
                labels.merge(cell.column(), 1, Integer::sum);
            } else if (CellValue.of(cell.text()).mark() == Mark.NUMBER) {
                values.merge(cell.column(), 1, Integer::sum);
            }
        }
        List<Integer> columns = labels.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .toList();
        boolean halves = columns.size() == 2
                && values.keySet().stream().anyMatch(column -> column > columns.get(0) && column < columns.get(1))
                && values.keySet().stream().anyMatch(column -> column > columns.get(1));
        return halves ? columns.get(1) : -1;
    }

    private static String withoutUnit(String label) {
        return UnitWord.atEndOf(label) == null ? label : Folding.dense(label).replaceFirst("[(][^()]*[)]$", "");
    }

    private static Set<String> labels() {
        Set<String> labels = new HashSet<>();
        for (Form form : Forms.all()) {
            for (FormVariant variant : form.hasColumnsOfItsOwn() ? List.<FormVariant>of() : form.variants()) {
                variant.tables().stream()
                        .flatMap(table -> table.panels().stream())
                        .flatMap(panel -> panel.rows().stream())
                        .flatMap(row -> row.wording().all().stream())
                        .forEach(label -> labels.add(Folding.coreWithoutRemark(label)));
            }
        }
        return labels;
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
