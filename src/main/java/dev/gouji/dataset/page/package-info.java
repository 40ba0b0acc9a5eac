/**
 * {@code report.html}: the index page of a dataset, one file that needs nothing beside it.
 *
 * <p>In: {@link dev.gouji.report.Conversion}s in the dataset's order. Out: the page
 * ({@link dev.gouji.dataset.page.PageWriter}, the entry type). The data grows in pieces aside while the dataset is
 * written; the page around it, its style and its scripts are resources beside this package, and so are its words.
 *
 * <p>Everything that comes out of a document goes into the page as JSON in which no character can end a script, and is
 * shown as text alone. How much of it is drawn in full is bounded by {@link dev.gouji.dataset.page.PageCaps}.
 *
 * <p>This room refuses to know how findings are made and what a statutory table holds: it takes both as they are.
 */
package dev.gouji.dataset.page;
