package dev.gouji.read.scan.line;

import java.util.List;

/**
 * What was found in a box.
 *
 * @param lines from top to bottom, those beside each other from left to right
 * @param more whether there is ink that is in none of them and no ruling: the box is not blank, whatever its lines say
 */
public record FoundLines(List<LineCrop> lines, boolean more) {

    /** Nothing. */
    static final FoundLines NONE = new FoundLines(List.of(), false);

    /** Copies the list. */
    public FoundLines {
        lines = List.copyOf(lines);
    }
}
