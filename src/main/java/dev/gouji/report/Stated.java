package dev.gouji.report;

import dev.gouji.document.Place;

/**
 * Something the report says of itself, with where and how surely it was read.
 *
 * @param value what it says; null when nothing says it
 * @param raw the words it was read from; null when nothing says it
 * @param place where those words stand; null when they stand outside the text (a file name)
 * @param certainty how surely
 */
public record Stated<T>(T value, String raw, Place place, Certainty certainty) {

    /** Nothing says it. */
    public static <T> Stated<T> nothing() {
        return new Stated<>(null, null, null, Certainty.DOUBTFUL);
    }
}
