package dev.gouji.read.scan.line;

import java.util.List;

/**
 * What was found in a box.
 *
 * @param lines from top to bottom, those beside each other from left to right
 * @param more whether there is ink that is in none of them and no ruling: the box is not blank, whatever its lines say
 * @param clear whether its paper shows nothing at all, not even what is too faint for ink
 * @param darkness how much darker than paper its darkest ink is, of 255
 */
public record FoundLines(List<LineCrop> lines, boolean more, boolean clear, int darkness) {

    /** Nothing, in a box that has no room for anything. */
    static final FoundLines NONE = new FoundLines(List.of(), false, false, 0);

    /** Copies the list. */
    public FoundLines {
        lines = List.copyOf(lines);
    }
}
