/**
 * What the page asks for, and what it tells: items, originals, decisions.
 *
 * <p>In: requests that the server let in. Out: JSON as the scripts beside this package's resources read it; the entry type is
 * {@link dev.gouji.review.desk.Desk}.
 *
 * <p>It refuses to know how a report is read and checked: it shows what {@code convert} makes of it.
 */
package dev.gouji.review.desk;
