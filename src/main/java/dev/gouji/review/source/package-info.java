/**
 * The originals of a dataset, to look at.
 *
 * <p>In: documents records and folders. Out: the bytes that a report was read from, its tables as they were read, its
 * pages as they look; the entry type is {@link dev.gouji.review.source.Originals}.
 *
 * <p>It refuses to know what is doubtful about them. A file is shown only when its bytes are those that the dataset was
 * made of; where it lies and what it is called says nothing.
 */
package dev.gouji.review.source;
