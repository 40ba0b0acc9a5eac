/**
 * Workbooks: what a sheet stores, laid out as what a reader of the sheet sees.
 *
 * <p>In: bytes of a workbook, in the sub-rooms {@code xlsx}, {@code xls}, {@code ods} and {@code xml}, one a format. Out: {@link
 * dev.gouji.document.Document}, made of {@link dev.gouji.read.sheet.SheetDraft}s by {@link
 * dev.gouji.read.sheet.WorkbookDraft}. Hidden rows, columns and sheets are no content; values are those that the workbook
 * was saved with. This room evaluates no formula and refuses to know what a table means.
 */
package dev.gouji.read.sheet;
