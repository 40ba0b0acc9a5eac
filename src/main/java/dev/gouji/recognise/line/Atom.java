package dev.gouji.recognise.line;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;

/**
 * A piece of flattened text: a label, or one value.
 *
 * @param seen what is seen of it
 * @param value whether it is a number or a mark
 * @param glued whether it touched its neighbours without white space
 * @param place where the text begins that holds it
 * @param block the index of its block
 */
record Atom(Seen seen, boolean value, boolean glued, Place place, int block) {

    /** The text as it stands. */
    String text() {
        return seen.text();
    }
}
