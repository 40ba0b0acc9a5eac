package dev.gouji.read.page.content;

import dev.gouji.document.Place.Box;
import java.util.List;

/**
 * A part of a page, or all of it, whose glyphs and rulings were read from a picture.
 *
 * @param box where it stands
 * @param lines its lines of writing, those that nobody could read among them
 * @param slant how the sheet lay in the picture, in points of the page as it is read upright
 */
public record ScannedArea(Box box, List<ScannedLine> lines, Slant slant) {

    /** Copies the list. */
    public ScannedArea {
        lines = List.copyOf(lines);
    }

    /** Whether the middle of a box stands in it. */
    public boolean holdsMiddleOf(Box other) {
        return box.holdsMiddleOf(other);
    }
}
