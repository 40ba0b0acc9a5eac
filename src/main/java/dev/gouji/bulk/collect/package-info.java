/**
 * All conversions of a run together: what they are to each other, what is found over several of them, and how they become
 * a dataset.
 *
 * <p>In: the inputs and a place for the journal. Out: a dataset folder ({@link dev.gouji.bulk.collect.DatasetRun}, the entry
 * type), or the conversions one by one in the dataset's order with everything that was found
 * ({@link dev.gouji.bulk.collect.CheckedRun}).
 *
 * <p>This room refuses to know how an input is converted, and what any finding means.
 */
package dev.gouji.bulk.collect;
