package dev.gouji.report;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import java.math.BigDecimal;
import java.util.List;

/**
 * One check that does not hold, or could not be made.
 *
 * @param rule the rule's id, as {@code requests.ledger}
 * @param kind what sort of check
 * @param severity how much it weighs; info when not assessable
 * @param verdict failed or not assessable
 * @param origin the report's error, or perhaps the reading's
 * @param left the figures on the left side, or those that the finding is about
 * @param right the figures on the right side; empty when the finding is about single figures
 * @param leftSum null when there is no sum
 * @param rightSum null when there is no sum
 * @param difference {@code leftSum - rightSum}; null when either is
 * @param place of the figure or words the finding is about; null when it is about no single place
 * @param message for people
 * @param assumedOrgan whether only the full name ties the reports that it holds against each other
 * @param state what people made of it; null is open
 * @param decisionId the decision by which; null while it is open
 */
public record Finding(
        String rule,
        FindingKind kind,
        Severity severity,
        Verdict verdict,
        Origin origin,
        List<Term> left,
        List<Term> right,
        BigDecimal leftSum,
        BigDecimal rightSum,
        BigDecimal difference,
        Place place,
        Message message,
        boolean assumedOrgan,
        FindingState state,
        String decisionId) {

    /** An open finding that assumes nothing of whose reports it is about. */
    public Finding(
            String rule,
            FindingKind kind,
            Severity severity,
            Verdict verdict,
            Origin origin,
            Sides sides,
            Place place,
            Message message) {
        this(
                rule,
                kind,
                severity,
                verdict,
                origin,
                sides.left(),
                sides.right(),
                sides.leftSum(),
                sides.rightSum(),
                sides.difference(),
                place,
                message,
                false,
                FindingState.OPEN,
                null);
    }

    /** Copies the lists. */
    public Finding {
        left = List.copyOf(left);
        right = List.copyOf(right);
        state = state == null ? FindingState.OPEN : state;
    }

    /** Whether it is open or confirmed, so that it counts. */
    public boolean counts() {
        return state != FindingState.DISMISSED;
    }

    /** This finding, said in other words. */
    public Finding saying(Message words) {
        return with(severity, words, assumedOrgan, state, decisionId);
    }

    /** This finding, where only the full name ties its reports: it weighs a warning at most, and says so. */
    public Finding assumingOrgan(Message words) {
        Severity weight = severity == Severity.ERROR ? Severity.WARNING : severity;
        return with(weight, words, true, state, decisionId);
    }

    /** This finding, as a decision of a person has it. */
    public Finding decided(FindingState now, String by) {
        return with(severity, message, assumedOrgan, now, by);
    }

    private Finding with(Severity weight, Message words, boolean assumed, FindingState now, String by) {
        return new Finding(
                rule,
                kind,
                weight,
                verdict,
                origin,
                left,
                right,
                leftSum,
                rightSum,
                difference,
                place,
                words,
                assumed,
                now,
                by);
    }
}
