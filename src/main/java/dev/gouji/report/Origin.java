package dev.gouji.report;

import java.util.Collection;
import java.util.Locale;

/** Whose error a finding is likely to be. */
public enum Origin {
    /** The published report's: every figure in it was surely read. */
    SOURCE,
    /** Perhaps the reading's: some figure in it is in doubt. */
    EXTRACTION;

    /** Of a finding about figures: the report's only where each of them, those without a value too, is certain. */
    public static Origin of(Collection<Figure> figures) {
        boolean sure = figures.stream().allMatch(figure -> figure.certainty().isSure());
        return sure ? SOURCE : EXTRACTION;
    }

    /** Of two things together: the report's only when both are. */
    public Origin and(Origin other) {
        return this == SOURCE ? other : this;
    }

    /** As the dataset prints it, in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
