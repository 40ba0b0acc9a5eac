/**
 * Marks for none, told by their shape.
 *
 * <p>In: a {@link dev.gouji.read.scan.picture.GreyPicture} of a cell's content. Out: a {@link dev.gouji.read.scan.shape.MarkShape}, or
 * nothing where the shape says nothing; entered there. This room learns from no example and refuses to know digits, so that it errs
 * where the readers that learn do not.
 */
package dev.gouji.read.scan.shape;
