package dev.gouji.report;

import java.util.Locale;

/** The levels of administration, from above. */
public enum Level {
    NATIONAL,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP,
    UNKNOWN;

    /** As the dataset writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a code. */
    public static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
