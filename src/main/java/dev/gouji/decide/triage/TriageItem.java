package dev.gouji.decide.triage;

import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import java.util.List;
import java.util.Locale;

/**
 * One thing for a person to look at. Immutable.
 *
 * @param kind what it is
 * @param key the figure; null where it is none
 * @param finding the finding; null where it is none
 * @param score suspicion × effect, comparable between reports; from 1, the higher the sooner
 * @param grounds why, the weightiest first; empty for what is no figure
 */
public record TriageItem(Kind kind, FigureKey key, Finding finding, int score, List<Ground> grounds) {

    /** What there is to look at. */
    public enum Kind {
        /** A figure that may be wrong. */
        FIGURE,
        /** A finding that nobody confirmed or dismissed. */
        FINDING,
        /** Whose report it is. */
        AGENCY,
        /** On which year it is. */
        YEAR,
        /** Of which division its organ is. */
        ORGAN;

        /** In small letters. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why a figure is suspected. */
    public enum Ground {
        /** It was not read at all. */
        UNREADABLE,
        /** It was read with doubt. */
        DOUBTFUL,
        /** It was settled by other figures. */
        INFERRED,
        /** Another reading of its cell would make sums hold. */
        CLOSES,
        /** An explanation of broken sums changes it. */
        SUSPECT,
        /** It stands in sums that do not hold. */
        BROKEN_SUMS,
        /** The narrative says another number. */
        NARRATIVE,
        /** The report on another year says another number. */
        OTHER_YEAR,
        /** Another original of the report says another number. */
        OTHER_ORIGINAL,
        /** No such number can stand there. */
        IMPOSSIBLE;

        /** In small letters, with hyphens. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the list. */
    public TriageItem {
        grounds = List.copyOf(grounds);
    }
}
