package dev.gouji.read.page.text;

import dev.gouji.document.Place.Box;

/**
 * A paragraph outside tables, or the part of one that stands on one page.
 *
 * @param text without line breaks; columns of a line that only white space tells apart are parted by tabs
 * @param box where it stands
 * @param size the em of its letters
 * @param flush whether its first line begins at the left margin, as the rest of a paragraph does
 * @param full whether its last line reaches the right margin, as a paragraph that goes on does
 */
public record BodyText(String text, Box box, double size, boolean flush, boolean full) {

    /** The whole of a paragraph of which the other one is the rest. */
    public BodyText joined(BodyText rest) {
        return new BodyText(ParagraphBuilder.join(text, rest.text), box, size, flush, rest.full);
    }
}
