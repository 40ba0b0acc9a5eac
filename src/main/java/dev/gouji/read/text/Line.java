package dev.gouji.read.text;

import dev.gouji.document.Place;

/**
 * A line of a text file.
 *
 * @param number from 1
 * @param text without its line end
 */
record Line(int number, String text) {

    boolean isBlank() {
        return WhiteSpace.isBlank(text);
    }

    /** The text between two offsets without outer white space. */
    String trimmed(int from, int to) {
        return WhiteSpace.trim(text, from, to);
    }

    /** Where the first character that is seen stands between two offsets; {@code to} when there is none. */
    int firstInk(int from, int to) {
        return WhiteSpace.firstInk(text, from, to);
    }

    /** The place of an offset of this line. */
    Place.InText place(int offset) {
        return new Place.InText(number, offset + 1);
    }
}
