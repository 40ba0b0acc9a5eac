/**
 * All that is made of one cell.
 *
 * <p>In: a {@link dev.gouji.read.scan.picture.GreyPicture} of the cell, cleaned and as it is. Out: a
 * {@link dev.gouji.document.ScannedCell}; the entry type is {@link dev.gouji.read.scan.cell.CellReader}. This room refuses to know how
 * the cell was found.
 */
package dev.gouji.read.scan.cell;
