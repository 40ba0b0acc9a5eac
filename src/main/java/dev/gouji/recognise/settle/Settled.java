package dev.gouji.recognise.settle;

import dev.gouji.recognise.line.LineCell;
import java.util.List;

/**
 * What is known of a cell of an open line.
 *
 * @param cell what it is; null when several readings differ, or none is left
 * @param basis by what it was settled
 * @param rivals what else it may be, likeliest first
 */
public record Settled(LineCell cell, Basis basis, List<LineCell> rivals) {

    /** By what a cell was settled. */
    public enum Basis {
        /** Relations of the table. */
        SUMS,
        /** The line can be parted in one way alone, whether or not it has lost its last cell. */
        COUNT,
        /** Nothing: the cell is the likeliest, if there is one. */
        NONE
    }

    /** Copies the list. */
    public Settled {
        rivals = List.copyOf(rivals);
    }
}
