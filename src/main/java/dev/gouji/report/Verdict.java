package dev.gouji.report;

import java.util.Locale;

/** What a check came to; a check that holds makes no finding. */
public enum Verdict {
    FAIL,
    /** A figure it needs is unreadable or missing. */
    NOT_ASSESSABLE;

    /** As the dataset prints it, in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
