package dev.gouji.report;

import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import java.math.BigDecimal;
import java.util.List;

/**
 * One figure of a report's form, also when the document lacks it.
 *
 * @param key which figure
 * @param value the number in the form's unit; null unless {@code mark} is {@link Mark#NUMBER}
 * @param unit 元 or 万元 for money, the row's own in indicator tables, null for counts and for money without any unit
 * @param mark what stands in the cell
 * @param raw the text as it stands, white space and all; null when missing
 * @param certainty how surely it was read; never null
 * @param reason why it is not certain; null when it is
 * @param alternatives what it may be instead, likeliest first
 * @param place where it stands; null when missing
 * @param label of its row as printed, where it is an indicator that no form lists; else null
 * @param labels those of its row and column as they stand; {@link PrintedLabels#NONE}, for which null may be
 *     given, where they are not known
 * @param review that a person decided it; null where nobody did
 */
public record Figure(
        FigureKey key,
        BigDecimal value,
        String unit,
        Mark mark,
        String raw,
        Certainty certainty,
        Reason reason,
        List<Alternative> alternatives,
        Place place,
        String label,
        PrintedLabels labels,
        Review review) {

    /** Refuses a number without a value, and a value without a number. */
    public Figure {
        alternatives = List.copyOf(alternatives);
        labels = labels == null ? PrintedLabels.NONE : labels;
        reason = certainty.isSure() ? null : reason;
        if ((mark == Mark.NUMBER) != (value != null)) {
            throw new IllegalArgumentException(key + ": mark " + mark + " with value " + value);
        }
    }

    /** A figure that nobody decided, and whose labels are not known. */
    public Figure(
            FigureKey key,
            BigDecimal value,
            String unit,
            Mark mark,
            String raw,
            Certainty certainty,
            Reason reason,
            List<Alternative> alternatives,
            Place place,
            String label) {
        this(key, value, unit, mark, raw, certainty, reason, alternatives, place, label, PrintedLabels.NONE, null);
    }

    /** A figure of a row that the form lists. */
    public Figure(
            FigureKey key,
            BigDecimal value,
            String unit,
            Mark mark,
            String raw,
            Certainty certainty,
            List<Alternative> alternatives,
            Place place) {
        this(key, value, unit, mark, raw, certainty, null, alternatives, place, null);
    }

    /** The same figure, of a row that no form lists. */
    public Figure labelled(String printed) {
        return with(unit, certainty, reason, printed, labels);
    }

    /** The same figure, with the labels of its row and column as they stand. */
    public Figure under(PrintedLabels printed) {
        return with(unit, certainty, reason, label, printed);
    }

    /** The same figure in another unit. */
    public Figure in(String otherUnit) {
        return with(otherUnit, certainty, reason, label, labels);
    }

    /** The same figure, in doubt. */
    public Figure doubted() {
        return with(unit, Certainty.DOUBTFUL, reason, label, labels);
    }

    /** The same figure, and why it is in doubt where it is and nothing else says it. */
    public Figure because(Reason otherwise) {
        return reason == null ? with(unit, certainty, otherwise, label, labels) : this;
    }

    /** What a person decided that it is; the raw text, the place and what else it might be stay. */
    public Figure reviewed(BigDecimal decided, Mark as, String decisionId) {
        Review made = new Review(decisionId, value, mark);
        return new Figure(
                key, decided, unit, as, raw, Certainty.REVIEWED, null, alternatives, place, label, labels, made);
    }

    private Figure with(String newUnit, Certainty sure, Reason why, String printed, PrintedLabels under) {
        return new Figure(key, value, newUnit, mark, raw, sure, why, alternatives, place, printed, under, review);
    }

    /** The same figure, in doubt for another reason than its own. */
    public Figure doubtedFor(Reason other) {
        return with(unit, Certainty.DOUBTFUL, other, label, labels);
    }

    /** A figure that the document does not have. */
    public static Figure missing(FigureKey key, String unit) {
        return new Figure(key, null, unit, Mark.MISSING, null, Certainty.READ, List.of(), null);
    }
}
