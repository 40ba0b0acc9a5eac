package dev.gouji.recognise.sketch;

import java.util.ArrayList;
import java.util.List;

/** A row of a sketched table: the cells that begin in it, as in HTML. */
final class SketchRow {

    final List<SketchCell> cells = new ArrayList<>();

    SketchRow add(SketchCell cell) {
        cells.add(cell);
        return this;
    }

    List<SketchCell> values() {
        return cells.stream().filter(cell -> cell.key != null).toList();
    }

    /** The cell with the row's own label, directly before its values; null in a row without values or label. */
    SketchCell label() {
        SketchCell last = null;
        for (SketchCell cell : cells) {
            if (cell.key != null) {
                return last;
            }
            last = cell;
        }
        return null;
    }

    SketchRow copy() {
        SketchRow copy = new SketchRow();
        cells.forEach(cell -> copy.cells.add(cell.copy()));
        return copy;
    }
}
