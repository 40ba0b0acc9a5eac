package dev.gouji.document;

/**
 * A paragraph, or a line where the source has lines only.
 *
 * @param text as displayed, numbering made by the word processor included; line breaks are {@code \n}; blank paragraphs
 *     are not blocks
 * @param place where it begins
 */
public record Paragraph(String text, Place place) implements Block {}
