package dev.gouji.read.sheet;

/**
 * A rectangle of cells.
 *
 * @param row the first, from 0
 * @param column the first, from 0
 * @param rows how many, at least 1
 * @param columns how many, at least 1
 */
record Area(int row, int column, int rows, int columns) {

    int endRow() {
        return row + rows;
    }

    int endColumn() {
        return column + columns;
    }
}
