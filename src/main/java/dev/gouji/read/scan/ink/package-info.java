/**
 * Where the ink of one line is.
 *
 * <p>In: a {@link dev.gouji.read.scan.picture.GreyPicture} with one line in it, rests of rulings and specks beside it. Out: the
 * {@link dev.gouji.read.scan.ink.LineInk} of it: its box, its blots, how dark it is; entered there. What reads by shape and what
 * reads by a net both start from it. This room refuses to know characters.
 */
package dev.gouji.read.scan.ink;
