/**
 * Aligned lines → figures: which value stands under which column, and what it says.
 *
 * <p>In: {@link dev.gouji.recognise.align.FormAlignment}. Out: {@link dev.gouji.report.Figure}s, every one of the form;
 * the entry type is {@link dev.gouji.recognise.figure.FigureReader}. It refuses to take a value for certain whose column
 * is not.
 */
package dev.gouji.recognise.figure;
