package dev.gouji.recognise.shape;

/**
 * A cell of a row that the form prints.
 *
 * @param carried whether it began in a row above
 * @param first the first column of figures that it stands over or in, from 0; -1 where that is not looked at
 * @param last the last one; -1 with the first
 */
record ShapeCell(boolean carried, int first, int last) {

    /** A cell that is no column's. */
    static ShapeCell free(boolean carried) {
        return new ShapeCell(carried, -1, -1);
    }

    /** Whether its columns are known. */
    boolean isOverColumns() {
        return first >= 0;
    }

    /** Whether it is one column of figures. */
    boolean isColumn() {
        return first >= 0 && first == last;
    }
}
