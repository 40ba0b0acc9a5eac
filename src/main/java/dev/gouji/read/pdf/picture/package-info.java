/**
 * Pages of a PDF → pictures.
 *
 * <p>In: an open PDF. Out: the image of a page, within bounds: how many pixels a picture in it has is looked at before it is
 * decoded. The entry type is {@link dev.gouji.read.pdf.picture.PageImages}. This room refuses to know what is read of a page, and
 * what is drawn over it.
 */
package dev.gouji.read.pdf.picture;
