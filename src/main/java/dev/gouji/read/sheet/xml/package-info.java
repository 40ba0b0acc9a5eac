/**
 * Excel's workbooks in a single XML file (SpreadsheetML of Excel 2002 and 2003).
 *
 * <p>In: bytes. Out: {@link dev.gouji.document.Document}; the entry type is {@link
 * dev.gouji.read.sheet.xml.SheetXmlReader}. It refuses to know formulas, charts and scripts.
 */
package dev.gouji.read.sheet.xml;
