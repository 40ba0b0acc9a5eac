package dev.gouji.decide;

import dev.gouji.report.Decision;

/**
 * What became of a decision in a report.
 *
 * @param decision one that stands and speaks of the report
 * @param outcome what became of it
 */
public record DecisionRuling(Decision decision, Outcome outcome) {

    /** What became of it. */
    public enum Outcome {
        /** It holds. */
        APPLIED,
        /** What was looked at is another now: it is not applied. */
        STALE,
        /** Another decision says otherwise of the same: neither is applied. */
        CONFLICT
    }
}
