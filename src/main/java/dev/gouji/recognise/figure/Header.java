package dev.gouji.recognise.figure;

import dev.gouji.recognise.line.LineCell;
import java.util.List;

/**
 * The header cells above the slots of a line.
 *
 * @param cells one for each slot, left to right; null elements where none was found
 */
record Header(List<LineCell> cells) {

    static final Header UNKNOWN = new Header(List.of());

    /** Whether every slot has its header. */
    boolean isComplete() {
        return !cells.isEmpty() && cells.stream().noneMatch(cell -> cell == null);
    }

    /** The header above a slot, or null. */
    LineCell above(int slot) {
        return cells.isEmpty() ? null : cells.get(slot);
    }
}
