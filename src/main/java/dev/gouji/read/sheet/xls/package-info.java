/**
 * XLS workbooks of Excel 97 to 2003 (BIFF8), by the records of Apache POI.
 *
 * <p>In: bytes. Out: {@link dev.gouji.document.Document}; the entry type is {@link dev.gouji.read.sheet.xls.XlsReader}. It
 * goes over the records one by one and keeps none of them, so that a broken file costs no more than its own size, and
 * refuses to know charts, drawings, comments, macros and formulas.
 */
package dev.gouji.read.sheet.xls;
