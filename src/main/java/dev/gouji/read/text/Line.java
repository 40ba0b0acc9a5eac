package dev.gouji.read.text;

import dev.gouji.document.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text file.
 *
 * @param number from 1
 * @param text without its line end
 */
record Line(int number, String text) {

    /** Splits at {@code \n}, {@code \r\n} and {@code \r}. */
    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            lines.add(new Line(lines.size() + 1, text.substring(start, end)));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

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
