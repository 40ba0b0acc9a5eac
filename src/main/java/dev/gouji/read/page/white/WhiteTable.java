package dev.gouji.read.page.white;

import dev.gouji.document.Place.Box;
import java.util.List;

/**
 * A table whose columns white space tells apart.
 *
 * @param box on the page as read upright
 * @param columnEdges x of its column edges, outer ones included, ascending
 * @param height its rows
 * @param cells in row-major order
 */
public record WhiteTable(Box box, List<Double> columnEdges, int height, List<WhiteCell> cells) {

    /** Copies the lists. */
    public WhiteTable {
        columnEdges = List.copyOf(columnEdges);
        cells = List.copyOf(cells);
    }

    /** The index of the cell that holds a point; -1 for none. */
    public int cellAt(double x, double y) {
        for (int i = 0; i < cells.size(); i++) {
            Box cell = cells.get(i).box();
            if (x >= cell.x0() && x < cell.x1() && y >= cell.y0() && y < cell.y1()) {
                return i;
            }
        }
        return -1;
    }
}
