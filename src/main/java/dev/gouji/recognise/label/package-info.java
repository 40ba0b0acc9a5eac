/**
 * Comparing wording: folds away what word processors do to labels, measures how alike two labels are.
 *
 * <p>In: label text. Out: folded text and similarities; the entry type is
 * {@link dev.gouji.recognise.label.Folding}. It refuses to know any form.
 */
package dev.gouji.recognise.label;
