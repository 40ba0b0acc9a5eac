package dev.gouji.report;

import java.util.Locale;

/** What sort of check a finding comes from. */
public enum FindingKind {
    /** The form prints the relation itself (勾稽关系). */
    PRINTED,
    /** The form's rows and columns imply it. */
    IMPLIED,
    CROSS_YEAR,
    HIERARCHY,
    PROSE,
    QUALITY;

    /** As the dataset prints it, in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
