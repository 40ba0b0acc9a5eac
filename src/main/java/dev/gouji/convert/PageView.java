package dev.gouji.convert;

import java.util.List;

/**
 * A page of an original as it is displayed: a picture, or what is to be drawn where the format keeps letters and lines.
 * Lengths are in points, from the top left.
 *
 * @param width of the page
 * @param height of the page
 * @param png its picture; null where {@code letters} and {@code lines} are what there is
 * @param letters in the order of the page's content; empty where there is a picture
 * @param lines rulings; empty where there is a picture
 */
@SuppressWarnings("ArrayRecordComponent")
public record PageView(double width, double height, byte[] png, List<Letter> letters, List<Line> lines) {

    /** Copies the lists. */
    public PageView {
        letters = List.copyOf(letters);
        lines = List.copyOf(lines);
    }

    /**
     * A letter.
     *
     * @param text what it says
     * @param x its centre
     * @param y its centre
     * @param size the em
     */
    public record Letter(String text, double x, double y, double size) {}

    /** A line from one end to the other. */
    public record Line(double x0, double y0, double x1, double y1) {}
}
