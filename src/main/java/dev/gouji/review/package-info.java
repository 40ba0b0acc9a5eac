/**
 * {@code gouji review}: the page on this machine where people settle what is in doubt.
 *
 * <p>In: a dataset folder, and where its originals are. Out: decisions in the folder's {@code decisions.ndjson}; the entry
 * type is {@link dev.gouji.review.ReviewDoor}. The door stands on four rooms of its own: {@code serve} lets one person in, {@code
 * book} looks reports and decisions up, {@code queue} says what comes next, {@code source} shows originals; {@code desk} makes
 * of them what the page asks for. The page itself, its style and its scripts are resources beside this package.
 *
 * <p>This door computes no figure and no finding: it shows what {@code convert} makes of a report and its decisions, and
 * changes nothing of a dataset but that it adds lines to the decisions.
 */
package dev.gouji.review;
