/**
 * What a dataset and the decisions of people say of one report, at this moment.
 *
 * <p>In: a dataset folder with its decisions. Out: {@link dev.gouji.review.book.Dossier}s; the entry type is {@link
 * dev.gouji.review.book.Dossiers}, which follows the dataset when another run takes its place. {@link
 * dev.gouji.review.book.DecisionBook} is the file of decisions: read again when it grows, and appended to.
 *
 * <p>It refuses to know what a browser is.
 */
package dev.gouji.review.book;
