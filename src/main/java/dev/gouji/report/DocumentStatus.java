package dev.gouji.report;

import java.util.Locale;

/** What became of an input. */
public enum DocumentStatus {
    OK,
    /** A part of it could not be read. */
    PARTIAL,
    /** Read, but no report in it. */
    UNRECOGNISED,
    FAILED,
    /** Not meant to be read: lock files, hidden files, links. */
    SKIPPED;

    /** As the dataset prints it: {@code ok}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
