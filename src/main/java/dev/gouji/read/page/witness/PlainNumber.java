package dev.gouji.read.page.witness;

/**
 * A number that stands by itself in a line of plain text.
 *
 * @param text as printed
 * @param x its centre, in points from the left of the page as read upright
 * @param y its centre, from the top
 * @param size the em
 */
public record PlainNumber(String text, double x, double y, double size) {}
