package dev.gouji.report;

import java.util.Locale;

/** What stands in a figure's cell: a number, one of the ways of writing none, something unreadable, or no cell at all. */
public enum Mark {
    NUMBER,
    /** An empty cell, or white space only. */
    BLANK,
    /** {@code -}, {@code —}, {@code –} … */
    DASH,
    /** {@code /} or {@code ／}. */
    SLASH,
    /** 无. */
    NONE,
    /** Something stands there and was not understood. */
    UNREADABLE,
    /** The document has no such cell. */
    MISSING;

    /** As the dataset prints it: {@code number}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is one of the marks that count as 0 inside a sum (blank, dash, slash, 无). */
    public boolean countsAsZero() {
        return this == BLANK || this == DASH || this == SLASH || this == NONE;
    }
}
