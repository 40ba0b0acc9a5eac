package dev.gouji.read.page.ruling;

/**
 * The slots of one cell.
 *
 * @param row from 0
 * @param column from 0
 * @param rowSpan at least 1
 * @param columnSpan at least 1
 */
public record CellBox(int row, int column, int rowSpan, int columnSpan) {}
