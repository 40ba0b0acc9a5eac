package dev.gouji.read.sheet.number;

/**
 * A piece of a format code.
 *
 * @param kind what it stands for
 * @param text the text of a literal, the letters of a part of a date, the sign of a digit
 */
record FormatToken(Kind kind, String text) {

    /** What a piece stands for. */
    enum Kind {
        LITERAL,
        /** A place for a digit: {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        /** {@code General}: as few digits as show the value. */
        GENERAL,
        /** {@code @}: the text itself. */
        TEXT,
        /** A part of a date or a time. */
        DATE,
        /** Something that shows in a way not known here. */
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
