package dev.gouji.ledger.scan;

import dev.gouji.document.Reason;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.report.Alternative;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Choice;
import dev.gouji.report.Choices;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Readers' choices and sums → the certainty of every figure that was read from a picture.
 *
 * <ul>
 *   <li>{@code read}: both readers agree, row and column are certain, and every sum over the figure can be assessed and holds; where
 *       there is no sum over it, both readers must be nearly sure.
 *   <li>{@code inferred}: the sums chose among the readers' choices, for they hold with this one alone; its rivals are the
 *       alternatives.
 *   <li>{@code doubtful}: all else, with what else was read as alternatives.
 * </ul>
 *
 * <p>A sum that does not hold is mended only where that is likelier than a report that prints it so; else it stays as it was read,
 * and everything that it is over is in doubt. Stateless.
 */
public final class ScanJudge {

    /** How sure the one and the other reader must be, in thousandths, of a figure that is in no sum. */
    static final int SURE_FIRST = 985;

    static final int SURE_SECOND = 950;

    /** What counts the same in a sum, as {@code 0} and a dash do, and is as likely as this by some reader, is not settled by it. */
    private static final int SAME_AMOUNT = 60;

    /** How sure each reader must be of a mark that the shape does not show; nothing shows that a cell is bare but its shape. */
    private static final int SURE_OF_MARK = 900;

    /** Alternatives that are told, and how likely they must be by some reader. */
    private static final int MOST_ALTERNATIVES = 5;

    private static final int TOLD = 2;

    private final Map<FigureKey, Choices> choices;

    private ScanJudge(Map<FigureKey, Choices> choices) {
        this.choices = choices;
    }

    /**
     * The report with every figure as certain as it is.
     *
     * @param report as recognised: a figure whose row or column is in doubt says so by its reason, one that only its reading leaves in
     *     doubt has {@link Reason#SCANNED} or {@link Reason#READERS_DIFFER}
     * @param form what it was recognised as
     * @param choices those of the figures that were read from pictures; the others stay as they are
     */
    public static AnnualReport judged(AnnualReport report, FormVariant form, Map<FigureKey, Choices> choices) {
        return new ScanJudge(choices).judged(report, form);
    }

    private AnnualReport judged(AnnualReport report, FormVariant form) {
        Map<FigureKey, Figure> figures = report.figuresByKey();
        List<Figure> judged = new ArrayList<>();
        Map<String, TableJudgement> tables = new HashMap<>();
        for (FormTable table : form.tables()) {
            tables.put(table.id(), new TableJudgement(table, figures, choices));
        }
        for (Figure figure : report.figures()) {
            Choices own = choices.get(figure.key());
            judged.add(
                    own == null
                            ? figure
                            : judged(figure, own, tables.get(figure.key().table())));
        }
        return report.withFigures(judged);
    }

    private static Figure judged(Figure figure, Choices own, TableJudgement table) {
        boolean placed = figure.reason() == Reason.SCANNED || figure.reason() == Reason.READERS_DIFFER;
        if (!placed) {
            return with(figure, own.best(), own, Certainty.DOUBTFUL, figure.reason());
        }
        if (table.isChanged(figure.key())) {
            return with(figure, table.taken(figure.key(), own), own, Certainty.INFERRED, Reason.SUMS);
        }
        boolean agree = own.agree();
        boolean told = own.best().mark() != Mark.UNREADABLE && !isConfusable(own) && isSeen(own);
        if (told && isConfirmed(figure.key(), own, table)) {
            boolean read = agree && (!table.isInSums(figure.key()) || table.isWitnessed(figure.key()));
            return with(figure, own.best(), own, read ? Certainty.READ : Certainty.INFERRED, Reason.SUMS);
        }
        return with(figure, own.best(), own, Certainty.DOUBTFUL, agree ? Reason.SCANNED : Reason.READERS_DIFFER);
    }

    private static boolean isConfirmed(FigureKey key, Choices own, TableJudgement table) {
        if (table.isInSums(key)) {
            boolean whole = !table.isWanting(key) || (table.isWitnessed(key) && isSure(own));
            return whole && !table.isContradicted(key);
        }
        boolean signed = table.isSigned(key)
                && own.best().mark() == Mark.NUMBER
                && own.best().value().signum() > 0;
        return !signed && isSure(own);
    }

    private static boolean isSure(Choices own) {
        return own.agree() && own.best().first() >= SURE_FIRST && own.best().second() >= SURE_SECOND;
    }

    /** Whether a mark, which no sum tells from a zero that was wiped out or from another mark, is surely there. */
    private static boolean isSeen(Choices own) {
        Choice best = own.best();
        if (best.mark() == Mark.NUMBER || best.mark() == own.shape()) {
            return true;
        }
        return best.mark() != Mark.BLANK && best.first() >= SURE_OF_MARK && best.second() >= SURE_OF_MARK;
    }

    /** Whether a reader thinks of something that counts the same. */
    private static boolean isConfusable(Choices own) {
        Choice best = own.best();
        return own.choices().stream()
                .filter(choice -> !choice.isSame(best) && choice.amount() != null && best.amount() != null)
                .filter(choice -> choice.amount().compareTo(best.amount()) == 0)
                .anyMatch(choice -> Math.max(choice.first(), choice.second()) >= SAME_AMOUNT);
    }

    private static Figure with(Figure figure, Choice taken, Choices own, Certainty certainty, Reason reason) {
        List<Alternative> others = certainty == Certainty.READ ? List.of() : others(taken, own);
        return new Figure(
                figure.key(),
                taken.value(),
                figure.unit(),
                taken.mark(),
                taken.raw(),
                certainty,
                reason,
                others,
                figure.place(),
                figure.label(),
                figure.labels(),
                figure.review());
    }

    private static List<Alternative> others(Choice taken, Choices own) {
        return own.choices().stream()
                .filter(choice -> !choice.isSame(taken) && choice.mark() != Mark.UNREADABLE)
                .filter(choice -> Math.max(choice.first(), choice.second()) >= TOLD || !choice.isRead())
                .limit(MOST_ALTERNATIVES)
                .map(choice -> new Alternative(choice.value(), choice.mark()))
                .toList();
    }
}
