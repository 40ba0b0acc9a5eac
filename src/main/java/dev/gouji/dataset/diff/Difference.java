package dev.gouji.dataset.diff;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.Finding;
import java.util.Locale;
import java.util.Objects;

/** Something that is not the same in two datasets. */
public sealed interface Difference {

    /** The reports that it is about. */
    ReportPair pair();

    /**
     * A report in both datasets, or in one of them. Immutable.
     *
     * @param before as the old dataset has it; null where only the new one does
     * @param after as the new dataset has it; null where only the old one does
     * @param sameOriginal whether the documents have the same bytes
     */
    record ReportPair(AnnualReport before, AnnualReport after, boolean sameOriginal) {

        /** Any of the two; the new one where there is one. */
        public AnnualReport any() {
            return after == null ? before : after;
        }
    }

    /** What became of a report. */
    enum ReportChange {
        /** Only the new dataset has it. */
        NEW,
        /** Only the old dataset has it. */
        GONE,
        /** Its original has other bytes. */
        REPLACED;

        /** As it is written. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of a finding. */
    enum FindingChange {
        /** It is made now and was not. */
        NEW,
        /** It was made and is not any more. */
        CLOSED,
        /** It was made and still is. */
        OPEN;

        /** As it is written. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A report that is new, gone or replaced. */
    record OfReport(ReportPair pair, ReportChange change) implements Difference {}

    /**
     * A figure with another value, mark or certainty.
     *
     * @param before as the old dataset has it; null where the form had no such figure
     * @param after as the new dataset has it; null where the form has no such figure any more
     */
    record OfFigure(ReportPair pair, Figure before, Figure after) implements Difference {

        /** Why it moved: {@code original}, {@code program}, or {@code decision} where a person decided it, or does not any more. */
        public String because() {
            if (!pair.sameOriginal()) {
                return "original";
            }
            return Objects.equals(decision(before), decision(after)) ? "program" : "decision";
        }

        private static String decision(Figure figure) {
            return figure == null || figure.review() == null
                    ? null
                    : figure.review().decisionId();
        }
    }

    /** A finding of a report that both datasets have, or the new one alone. */
    record OfFinding(ReportPair pair, FindingChange change, Finding finding) implements Difference {}
}
