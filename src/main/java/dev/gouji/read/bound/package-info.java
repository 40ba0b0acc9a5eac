/**
 * What a reader may use, and how it says that it cannot read.
 *
 * <p>In: limits. Out: {@link dev.gouji.read.bound.Budget}, which every reader charges as it goes, and
 * {@link dev.gouji.read.bound.UnreadableException}; {@link dev.gouji.read.bound.PictureSink} takes what a reader of texts cannot read;
 * {@link dev.gouji.read.bound.Magic} looks at bytes that may not be there. The ground of {@code read}: every room of it may stand on this one; it
 * refuses to know any of them.
 */
package dev.gouji.read.bound;
