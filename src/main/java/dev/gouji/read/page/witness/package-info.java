/**
 * The numbers of a page as its plain text has them: a second reading, made without rulings, that the tables are held
 * against.
 *
 * <p>In: glyphs of a page, and the cells that a table came to. Out: the cells whose numbers the plain text does not
 * have at that point of its order; the entry types are {@link dev.gouji.read.page.witness.PlainNumbers} and
 * {@link dev.gouji.read.page.witness.GridCheck}. Both readings decode the same fonts: a character map that lies fools
 * both. This room refuses to know how cells are found and what a number means.
 */
package dev.gouji.read.page.witness;
