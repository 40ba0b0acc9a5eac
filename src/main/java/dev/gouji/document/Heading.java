package dev.gouji.document;

/**
 * A paragraph that the source itself marks as a heading (a Word outline level, an HTML {@code h1}…{@code h6}). Sources
 * that mark nothing yield paragraphs; recognition does not rely on the mark.
 *
 * @param level from 1, the highest
 * @param seen what is displayed, numbering made by the word processor included; line breaks are {@code \n}
 * @param place where it begins
 */
public record Heading(int level, Seen seen, Place place) implements Block {

    /** A heading that is seen as it is stored. */
    public Heading(int level, String text, Place place) {
        this(level, Seen.of(text), place);
    }

    /** The text that is seen. */
    public String text() {
        return seen.text();
    }
}
