package dev.gouji.report;

import java.util.Locale;

/** What stands in a figure's cell: a number, one of the ways of writing none, something unreadable, or no cell at all. */
public enum Mark {
    NUMBER(null),
    /** An empty cell, or white space only. */
    BLANK(""),
    /** {@code -}, {@code —}, {@code –} … */
    DASH("—"),
    /** {@code /} or {@code ／}. */
    SLASH("/"),
    /** 无. */
    NONE("无"),
    /** Something stands there and was not understood. */
    UNREADABLE("?"),
    /** The document has no such cell. */
    MISSING("缺");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** What stands in a table for people where there is no number; a dash is a long one. Null for a number, which stands itself. */
    public String sign() {
        return sign;
    }

    /** As the dataset prints it: {@code number}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is one of the marks that count as 0 inside a sum (blank, dash, slash, 无). */
    public boolean countsAsZero() {
        return this == BLANK || this == DASH || this == SLASH || this == NONE;
    }
}
