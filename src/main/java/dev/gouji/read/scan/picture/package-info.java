/**
 * A picture as plain data.
 *
 * <p>In: nothing. Out: {@link dev.gouji.read.scan.picture.GreyPicture}, where the room is entered. This room refuses to know
 * file formats, and what a picture shows.
 */
package dev.gouji.read.scan.picture;
