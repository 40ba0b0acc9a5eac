/**
 * XLS workbooks of Excel 97 to 2003 (BIFF8) and of Excel 5 and 95 (BIFF5), after [MS-XLS] and [MS-CFB].
 *
 * <p>In: bytes. Out: {@link dev.gouji.document.Document}; the entry type is {@link dev.gouji.read.sheet.xls.XlsReader}. It
 * walks over the records of the workbook in place, so that a small file costs little and a broken one no more than its own
 * size, and refuses to know charts, drawings, comments, macros and formulas.
 */
package dev.gouji.read.sheet.xls;
