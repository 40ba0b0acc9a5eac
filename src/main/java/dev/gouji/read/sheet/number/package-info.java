/**
 * Number formats of spreadsheets: what is stored → what is shown, {@code 0.25} under {@code 0%} → {@code 25%}.
 *
 * <p>In: a stored number and a format code. Out: {@link dev.gouji.read.sheet.number.CellText}; the entry type is {@link
 * dev.gouji.read.sheet.number.NumberFormat}. Text that shows another value than the stored one is doubtful; so is all
 * that a format shows which is not known here. This room refuses to know where numbers come from.
 */
package dev.gouji.read.sheet.number;
