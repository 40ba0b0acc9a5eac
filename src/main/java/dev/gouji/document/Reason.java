package dev.gouji.document;

import java.util.Locale;

/** Why something is in doubt, or not read: what stands in the way, in the dataset's words. */
public enum Reason {
    /** A picture of pixels. */
    PICTURE,
    /** Lines, curves, a chart, a canvas. */
    DRAWING,
    /** An embedded object, a formula, a film, another document. */
    OBJECT,
    /** A form field whose value cannot be told. */
    FIELD,
    /** A note, stamp or mark that a viewer draws over the page. */
    ANNOTATION,
    /** Something that a style sheet or a program writes. */
    GENERATED,
    /** A line through it. */
    STRUCK,
    /** A tracked change took it away. */
    DELETED,
    /** It says of itself that it is not shown, or is transparent. */
    HIDDEN,
    /** Something opaque lies over it. */
    COVERED,
    /** It has the colour of its ground. */
    COLOUR,
    /** It has no height or no width. */
    SIZE,
    /** It stands outside the page, or outside what is cut out of it. */
    OUTSIDE,
    /** It is seen in another order, or at another place, than it is stored. */
    ORDER,
    /** What shows it asks for more work than the bounds allow. */
    BOUND,
    /** Which row it stands in is not certain: the label is another, or stands elsewhere. */
    ROW_LABEL,
    /** Which column it stands in, or of which year, is not certain. */
    COLUMN,
    /** The cells of its line ran together, or some were lost. */
    RUNS_OVER,
    /** What stands there is no value that can be read for certain. */
    TEXT,
    /** Its unit is not certain. */
    UNIT,
    /** Words or one merged mark stand for it. */
    WORDS,
    /** It was settled by what adds up. */
    SUMS,
    /** It exists as a picture alone, was read from it, and nothing confirms it. */
    SCANNED,
    /** Two readers of a picture read it differently. */
    READERS_DIFFER;

    /** As the dataset prints it: {@code COVERED} → {@code covered}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
