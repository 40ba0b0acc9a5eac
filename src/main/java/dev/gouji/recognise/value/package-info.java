/**
 * Cell text → marks and numbers.
 *
 * <p>In: the raw text of a cell. Out: {@link dev.gouji.recognise.value.CellValue}, the entry type. It refuses to guess:
 * what is not plainly a number or one of the marks is unreadable.
 */
package dev.gouji.recognise.value;
