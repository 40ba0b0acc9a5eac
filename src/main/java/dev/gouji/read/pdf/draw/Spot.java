package dev.gouji.read.pdf.draw;

import dev.gouji.document.Place.Box;
import java.util.List;

/**
 * A place on one page and how it is drawn.
 *
 * @param box on the page as displayed, in points
 * @param dashed whether it is a part of something that begins elsewhere, or of nothing
 * @param row the name that it shares with the other cells of its row; null for none
 * @param column the name that it shares with the other cells of its column; null for none
 * @param words ASCII, one line each
 */
record Spot(Box box, DrawingInk ink, boolean dashed, String row, String column, List<String> words) {

    /** A place without words. */
    Spot(Box box, DrawingInk ink, boolean dashed) {
        this(box, ink, dashed, null, null, List.of());
    }

    /** The same with another name of the column. */
    Spot named(String other) {
        return new Spot(box, ink, dashed, row, other, words);
    }
}
