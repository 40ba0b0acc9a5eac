package dev.gouji.report;

import java.util.Locale;

/** What people made of a finding. */
public enum FindingState {
    /** Nobody decided. */
    OPEN,
    /** Somebody looked: the report prints it so. */
    CONFIRMED,
    /** Somebody looked: it is none. It counts nowhere. */
    DISMISSED;

    /** As the dataset prints it, in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
