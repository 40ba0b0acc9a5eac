package dev.gouji.report;

import dev.gouji.document.Message;
import java.math.BigDecimal;
import java.util.List;

/**
 * A change of figures that would make every relation of a table hold: a suspicion, never applied. Immutable.
 *
 * <p>Example: 1234 should be 1243, digits exchanged; three findings would close.
 *
 * @param cause of all its changes; {@link Cause#SEVERAL} when they differ
 * @param changes what is changed, in the form's order
 * @param closes the findings of the report that would hold, in the report's order
 * @param cost how unlikely it is; smaller is likelier
 * @param margin how much dearer the next one of the same table is; null when there is none
 * @param rivals how many others of the same table have the same cost; more than 0 is unresolved
 * @param ask the one figure whose re-reading would settle it; null when no single one would, or nothing is to be settled
 * @param message for people
 */
public record Explanation(
        Cause cause,
        List<Change> changes,
        List<Finding> closes,
        BigDecimal cost,
        BigDecimal margin,
        int rivals,
        FigureKey ask,
        Message message) {

    /** Copies the lists. */
    public Explanation {
        changes = List.copyOf(changes);
        closes = List.copyOf(closes);
    }

    /** This explanation in other words, of findings that were said in other words. */
    public Explanation saying(Message words, List<Finding> findings) {
        return new Explanation(cause, changes, findings, cost, margin, rivals, ask, words);
    }
}
