package dev.gouji.report;

import java.util.Locale;

/** How surely something was read. */
public enum Certainty {
    /** A person looked and decided. */
    REVIEWED,
    /** It stands there. */
    READ,
    /** It was settled by the ledger or by another figure. */
    INFERRED,
    /** It may be otherwise. */
    DOUBTFUL;

    /** As the dataset prints it: {@code read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nobody needs to look at it: it was surely read, or somebody did look. */
    public boolean isSure() {
        return this == REVIEWED || this == READ;
    }

    /** The weaker of the two. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
