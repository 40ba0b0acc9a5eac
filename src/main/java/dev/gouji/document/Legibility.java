package dev.gouji.document;

/** How surely a reader saw a text. */
public enum Legibility {
    /** The text is what the source says. */
    CLEAR,
    /** The text is offered, but two witnesses differ or the decoding is in doubt. */
    DOUBTFUL,
    /** Something stands there and cannot be read; the text is whatever was decoded, for the record. */
    ILLEGIBLE
}
