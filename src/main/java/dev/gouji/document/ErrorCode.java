package dev.gouji.document;

import java.util.Locale;

/** The stable codes for what went wrong with an original, as the dataset prints them. */
public enum ErrorCode {
    EMPTY_FILE,
    TRUNCATED,
    DAMAGED,
    ENCRYPTED,
    UNSUPPORTED_FORMAT,
    NOT_A_REPORT,
    IMAGE_ONLY,
    WORDS_UNREAD,
    NO_PERMISSION,
    NOT_FOUND,
    CHANGED,
    READ_ERROR,
    PATH_TOO_LONG,
    LIMIT_BYTES,
    LIMIT_PAGES,
    LIMIT_CELLS,
    LIMIT_CHARACTERS,
    LIMIT_INFLATED,
    LIMIT_ENTRIES,
    LIMIT_NESTING,
    LIMIT_GLYPHS,
    LIMIT_PATHS,
    LIMIT_DIGITS,
    LIMIT_SCANNED_PAGES,
    TIMEOUT,
    OUT_OF_MEMORY,
    CRASHED,
    KILLED,
    UNSAFE_PATH,
    IGNORED_FILE;

    /** Whether an original asked for more than a bound allows. */
    public boolean isBound() {
        return name().startsWith("LIMIT_");
    }

    /** The code as printed: {@code EMPTY_FILE} → {@code empty-file}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
