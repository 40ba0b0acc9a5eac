package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Table;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.recognise.value.UnitWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts an indicator table that is printed in two halves side by side: 指标 | 单位 | 统计数 | 指标 | 单位 | 统计数 becomes the
 * left half, then the right half, each a table of its own.
 */
final class ColumnHalves {

    /** So many units under each other are a column of units. */
    private static final int ENOUGH = 3;

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
        Map<Integer, Integer> units = new TreeMap<>();
        for (Cell cell : table.cells()) {
            if (UnitWord.of(cell.text()) != null) {
                units.merge(cell.column(), 1, Integer::sum);
            }
        }
        List<Integer> columns = units.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .toList();
        if (columns.size() != 2) {
            return -1;
        }
        int split = columns.get(1);
        while (split - 1 > columns.get(0) && holdsLabels(table, split - 1)) {
            split--;
        }
        boolean labelled = split < columns.get(1);
        boolean counted = split - 1 > columns.get(0);
        return labelled && counted ? split : -1;
    }

    /** Whether most cells in a slot column are words, not values. */
    private static boolean holdsLabels(Table table, int column) {
        int words = 0;
        int values = 0;
        for (Cell cell : table.cells()) {
            long end = (long) cell.column() + cell.columnSpan();
            if (cell.column() <= column && column < end && !cell.isBlank()) {
                boolean value = CellValue.of(cell.text()).isValue()
                        || Folding.fold(cell.text()).length() < 2;
                values += value ? 1 : 0;
                words += value ? 0 : 1;
            }
        }
        return words > values;
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
                        cell.text(),
                        cell.legibility(),
                        cell.place()));
            }
        }
        return new Table(cells, table.geometry(), table.place());
    }
}
