package dev.gouji.document;

import java.util.List;

/**
 * A table as its source describes it: cells with spans, nothing expanded, nothing trimmed.
 *
 * @param cells in row-major order of their first slots; they do not overlap
 * @param geometry whether column positions can be trusted
 * @param place where the table begins
 */
public record Table(List<Cell> cells, Geometry geometry, Place place) implements Block {

    /** Whether a cell's column says under which header it stands. */
    public enum Geometry {
        /** Columns and spans are the source's own: a cell stands under the header of its column. */
        GRID,
        /** Rows are lists of cells whose columns were lost (flattened text, Markdown with short rows). */
        RAGGED
    }

    /** Copies the list. */
    public Table {
        cells = List.copyOf(cells);
    }

    /** The same table, for what a reader knows of all its cells. */
    public Table with(Sight sight) {
        return new Table(cells.stream().map(cell -> cell.with(sight)).toList(), geometry, place);
    }
}
