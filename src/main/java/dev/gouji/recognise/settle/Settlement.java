package dev.gouji.recognise.settle;

import dev.gouji.report.FigureKey;
import java.util.Map;

/**
 * What the relations of a table settle.
 *
 * @param cells for every slot of an open line
 * @param closes whether every relation of the table can be checked and holds, in one reading at least
 * @param readable whether every open line has a reading in which the relations within it hold
 */
public record Settlement(Map<FigureKey, Settled> cells, boolean closes, boolean readable) {

    /** Copies the map. */
    public Settlement {
        cells = Map.copyOf(cells);
    }
}
