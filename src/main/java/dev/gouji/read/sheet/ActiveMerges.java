package dev.gouji.read.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * The merged cells that reach into a row, while the rows of a sheet are gone through from the first to the last. Of two
 * that overlap, which no spreadsheet program writes, the later one is passed over.
 */
final class ActiveMerges {

    private final List<Area> waiting;
    private final List<Area> taken = new ArrayList<>();
    private final TreeMap<Integer, Area> byColumn = new TreeMap<>();
    private final PriorityQueue<Area> byEnd = new PriorityQueue<>(Comparator.comparingInt(Area::endRow));
    private int next;

    ActiveMerges(List<Area> merges) {
        waiting = new ArrayList<>(merges);
        waiting.sort(Comparator.comparingInt(Area::row).thenComparingInt(Area::column));
    }

    /** Goes on to a row, which is not above the one before. */
    void moveTo(int row) {
        while (next < waiting.size() && waiting.get(next).row() <= row) {
            Area area = waiting.get(next++);
            leave(area.row());
            Map.Entry<Integer, Area> left = byColumn.lowerEntry(area.endColumn());
            if (left == null || left.getValue().endColumn() <= area.column()) {
                byColumn.put(area.column(), area);
                byEnd.add(area);
                taken.add(area);
            }
        }
        leave(row);
    }

    /** The merged cells that cover a column of the row; null when none do. */
    Area at(int column) {
        Map.Entry<Integer, Area> left = byColumn.floorEntry(column);
        return left != null && left.getValue().endColumn() > column ? left.getValue() : null;
    }

    /** All that do not overlap, by row and column. */
    List<Area> all() {
        moveTo(CellAddress.ROWS);
        return taken;
    }

    private void leave(int row) {
        while (!byEnd.isEmpty() && byEnd.peek().endRow() <= row) {
            byColumn.remove(byEnd.poll().column());
        }
    }
}
