package dev.gouji.document;

/**
 * A paragraph, or a line where the source has lines only.
 *
 * @param seen what is displayed, numbering made by the word processor included; line breaks are {@code \n}; blank
 *     paragraphs are not blocks
 * @param place where it begins
 */
public record Paragraph(Seen seen, Place place) implements Block {

    /** A paragraph that is seen as it is stored. */
    public Paragraph(String text, Place place) {
        this(Seen.of(text), place);
    }

    /** The text that is seen. */
    public String text() {
        return seen.text();
    }
}
