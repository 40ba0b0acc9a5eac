/**
 * Pictures that stand within a document → pages of it.
 *
 * <p>In: what a reader met ({@link dev.gouji.read.bound.MetPicture}) and the document that it made of the rest; or the content of
 * a page that is drawn. Out: the same with what was read of its pictures. The entry types are
 * {@link dev.gouji.read.scan.inset.Insets} for texts that flow and {@link dev.gouji.read.scan.inset.PageScans} for pages. This room
 * decides which pictures may be pages or tables; it refuses to know the formats they stand in, and how a picture is read.
 */
package dev.gouji.read.scan.inset;
