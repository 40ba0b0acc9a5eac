/**
 * Pages that exist only as pictures → what every laid-out page is: rulings and text with boxes.
 *
 * <p>In: pictures. Out: pages as {@code dev.gouji.read.page} takes them. {@code picture} holds a picture; {@code ink} finds the ink of
 * a line in it, {@code net}, {@code paddle} and {@code shape} read it; {@code cell} asks all of them; {@code reader} says
 * what stands in one line of it, with probabilities, and what two readers of the same line make of each other. This room
 * refuses to know the forms: which of several readings of a cell is right, the sums decide elsewhere.
 */
package dev.gouji.read.scan;
