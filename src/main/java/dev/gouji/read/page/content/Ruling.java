package dev.gouji.read.page.content;

/**
 * A straight stretch of ink along one axis of the page: a stroked line, a side of a stroked rectangle or a thin filled
 * one.
 *
 * @param horizontal whether it runs from left to right, else from top to bottom
 * @param at y of a horizontal one, x of a vertical one, in points
 * @param from where it begins, {@code from <= to}
 * @param to where it ends
 */
public record Ruling(boolean horizontal, double at, double from, double to) {

    /** In points. */
    public double length() {
        return to - from;
    }
}
