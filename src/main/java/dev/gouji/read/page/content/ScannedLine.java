package dev.gouji.read.page.content;

import dev.gouji.document.Place.Box;
import dev.gouji.document.ScannedCell;

/**
 * A line of writing in a picture, or a cell that shows none.
 *
 * @param box where its ink stands on the sheet set straight; of a blank cell the middle of it
 * @param cell what its readers make of it as the content of a cell
 * @param words whether it holds words, no figure and no mark, and its reader is sure of them
 * @param placed whether its cell is there for certain; else no figure in it is certain, whatever adds up
 */
public record ScannedLine(Box box, ScannedCell cell, boolean words, boolean placed) {

    /** A line whose cell is there for certain. */
    public ScannedLine(Box box, ScannedCell cell, boolean words) {
        this(box, cell, words, true);
    }

    /** The same line in another place. */
    public ScannedLine at(Box elsewhere) {
        return new ScannedLine(elsewhere, cell, words, placed);
    }

    /** The same line in a cell that may be another. */
    public ScannedLine unplaced() {
        return new ScannedLine(box, cell, false, false);
    }
}
