/**
 * XLSX workbooks and their kin (XLSM, XLTX; transitional and strict Office Open XML, ECMA-376 part 1, chapter 18).
 *
 * <p>In: bytes. Out: {@link dev.gouji.document.Document}; the entry type is {@link dev.gouji.read.sheet.xlsx.XlsxReader}.
 * It walks over the XML of one sheet at a time and refuses to know charts, drawings, comments and macros.
 */
package dev.gouji.read.sheet.xlsx;
