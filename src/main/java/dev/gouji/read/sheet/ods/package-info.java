/**
 * OpenDocument spreadsheets (ODS, and flat ones in a single XML file), OpenDocument 1.0 to 1.3, part 3 chapter 9.
 *
 * <p>In: bytes. Out: {@link dev.gouji.document.Document}; the entry type is {@link dev.gouji.read.sheet.ods.OdsReader}.
 * The text that a cell was saved with is what it shows. It refuses to know formulas, number styles, charts and drawings.
 */
package dev.gouji.read.sheet.ods;
