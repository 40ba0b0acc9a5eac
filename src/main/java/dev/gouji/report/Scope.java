package dev.gouji.report;

import java.util.Locale;

/** Whose work the figures count. */
public enum Scope {
    /** 本机关: a government's own office. */
    OWN_OFFICE,
    /** 汇总: a government with its departments. */
    AGGREGATE,
    DEPARTMENT,
    UNKNOWN;

    /** As the dataset prints it: {@code own_office}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
