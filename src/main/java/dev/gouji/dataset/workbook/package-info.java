/**
 * A dataset as a workbook for people with a spreadsheet.
 *
 * <p>In: a dataset folder, read as often as there are sheets. Out: XLSX, by
 * {@link dev.gouji.dataset.workbook.WorkbookWriter}, the entry type; what did not fit is said. In memory are a line for each
 * report, for each organ, and the notes. The only room with the library that writes workbooks; it refuses to know how
 * anything was read.
 */
package dev.gouji.dataset.workbook;
