/**
 * What conversions are to each other, as shuffles: by the bytes they have, the pages that link them, and the organs whose
 * reports they hold.
 *
 * <p>In: a table of stored conversions. Out: the conversions as the dataset has them ({@link
 * dev.gouji.spark.across.AcrossTable}, the entry type).
 *
 * <p>This room refuses to know what any check finds: it brings together what a check must see, and has {@code convert.across}
 * look at it.
 */
package dev.gouji.spark.across;
