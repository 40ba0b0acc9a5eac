package dev.gouji.recognise.figure;

import dev.gouji.recognise.header.Header;

/** How far it can be trusted that a line is the one it was taken for, and that its values stand under their columns. */
enum Trust {
    /** Plainly so. */
    SURE,
    /** So if the line adds up to something: other lines of its table have too many cells or too few. */
    IF_THE_LINE_ADDS_UP,
    /** So if the whole table adds up: a row without a label stands in its turn. */
    IF_THE_TABLE_ADDS_UP,
    /** It may be otherwise. */
    NONE;

    /** The trust in values that are taken in the order of their header. */
    static Trust of(Header header) {
        return header.ordered() ? SURE : NONE;
    }

    /** The lesser of two. */
    Trust and(Trust other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
