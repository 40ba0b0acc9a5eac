/**
 * What is still to be looked at, over all reports of a dataset.
 *
 * <p>In: the queue that the run left, and what was decided since. Out: ids of items, the weightiest first, narrowed to what
 * somebody chooses; the entry type is {@link dev.gouji.review.queue.WorkQueue}.
 *
 * <p>It refuses to know what an item looks like.
 */
package dev.gouji.review.queue;
