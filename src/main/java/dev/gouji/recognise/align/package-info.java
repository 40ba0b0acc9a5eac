/**
 * Aligns the printed lines of a form, as a whole, with the candidate lines of a document: order and wording together.
 *
 * <p>In: a form and candidate lines. Out: {@link dev.gouji.recognise.align.FormAlignment}; the entry type is
 * {@link dev.gouji.recognise.align.FormChooser}. One typo, a missing or an extra row or a split table costs one line and
 * not the rest. It refuses to say which value is which figure.
 */
package dev.gouji.recognise.align;
