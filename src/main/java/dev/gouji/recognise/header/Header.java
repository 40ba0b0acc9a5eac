package dev.gouji.recognise.header;

import dev.gouji.recognise.line.LineCell;
import java.util.List;

/**
 * The header cells above the slots of a line.
 *
 * @param cells one for each slot; null elements where none was found
 * @param all every header cell, those of other columns and blank ones too
 * @param ordered false when values cannot be taken in the form's order: the column labels are in another one, or further
 *     columns stand among them
 */
public record Header(List<LineCell> cells, List<LineCell> all, boolean ordered) {

    /** A header whose cells say nothing: values are taken in the form's order, or cannot be told. */
    public static Header withoutCells(boolean ordered) {
        return new Header(List.of(), List.of(), ordered);
    }

    /** Whether every slot has its header. */
    public boolean isComplete() {
        return !cells.isEmpty() && cells.stream().noneMatch(cell -> cell == null);
    }

    /** The header above a slot, or null. */
    public LineCell above(int slot) {
        return cells.isEmpty() ? null : cells.get(slot);
    }

    /** The first slot column under a header; 0 when there is none. */
    public int start() {
        return cells.stream().mapToInt(LineCell::start).min().orElse(0);
    }

    /** Behind the last slot column that any header cell covers. */
    public int end() {
        return all.stream().mapToInt(LineCell::end).max().orElse(0);
    }

    /** Whether a cell stands under a column that is none of the form's, to the right of the first that is. */
    public boolean isForeign(LineCell value) {
        return value.start() >= start()
                && all.stream().anyMatch(cell -> !cell.isBlank() && cell.overlaps(value))
                && cells.stream().noneMatch(cell -> cell.overlaps(value));
    }
}
