package dev.gouji.report;

import java.util.Locale;

/** What a person decided about. */
public enum DecisionKind {
    /** A figure is this number. */
    VALUE,
    /** A figure is this mark: blank, dash, slash, 无. */
    MARK,
    /** Somebody looked: the report prints the figure as it was read. */
    AS_PRINTED,
    /** Somebody looked: nobody can read the figure. */
    CANNOT_BE_READ,
    /** The report is this agency's. */
    AGENCY,
    /** The report is on this year. */
    YEAR,
    /** The report's organ is that of this division (行政区划). */
    ORGAN,
    /** A finding is right: the report itself is wrong there. */
    CONFIRM_FINDING,
    /** A finding is none, for the reason in the note. */
    DISMISS_FINDING,
    /** Another decision does not hold any more. */
    UNDO;

    /** As the file has it: {@code as-printed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is about one figure. */
    public boolean isOfFigure() {
        return this == VALUE || this == MARK || this == AS_PRINTED || this == CANNOT_BE_READ;
    }

    /** Whether it is about whose report it is, or of when. */
    public boolean isOfFront() {
        return this == AGENCY || this == YEAR || this == ORGAN;
    }

    /** Whether it is about a finding. */
    public boolean isOfFinding() {
        return this == CONFIRM_FINDING || this == DISMISS_FINDING;
    }
}
