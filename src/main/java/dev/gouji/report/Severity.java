package dev.gouji.report;

import java.util.Locale;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** As the dataset prints it, in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
