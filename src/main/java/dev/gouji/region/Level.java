package dev.gouji.region;

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

    static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
