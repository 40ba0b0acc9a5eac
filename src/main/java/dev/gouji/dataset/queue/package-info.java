/**
 * The queue of a dataset on disk: what of every report deserves a person's look, so that a review of a hundred thousand
 * reports begins at once.
 *
 * <p>In: {@link dev.gouji.dataset.queue.QueuedReport}s as a run makes them. Out: the same, read again as long as the dataset
 * is the one that they were made of. The entry types are {@link dev.gouji.dataset.queue.QueueWriter} and {@link
 * dev.gouji.dataset.queue.QueueReader}; the file is our own, in no list of resources and in no promise of equal bytes.
 *
 * <p>This room refuses to know why something deserves a look.
 */
package dev.gouji.dataset.queue;
