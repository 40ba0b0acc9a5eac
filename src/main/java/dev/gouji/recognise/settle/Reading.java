package dev.gouji.recognise.settle;

import dev.gouji.recognise.line.LineCell;
import java.util.List;

/**
 * One way to part a line into its cells.
 *
 * @param cells one for each slot; null where the cell would have vanished
 * @param amounts what each counts in a sum; marks and vanished cells count 0
 * @param whole whether all of the text was used, none left aside as a page's number
 */
record Reading(List<LineCell> cells, List<Long> amounts, boolean whole) {

    /** Whether all of the text was used and none of the first cells has vanished, nor part of the others. */
    boolean isWhole(int own) {
        List<LineCell> others = cells.subList(own, cells.size());
        boolean all = others.stream().noneMatch(cell -> cell == null);
        boolean none = others.stream().allMatch(cell -> cell == null);
        return whole && (all || none) && cells.subList(0, own).stream().noneMatch(cell -> cell == null);
    }

    /** How uneven the lengths of the cells are: the sum of their squares. */
    int unevenness() {
        return cells.stream()
                .filter(cell -> cell != null)
                .mapToInt(cell -> cell.text().length() * cell.text().length())
                .sum();
    }
}
