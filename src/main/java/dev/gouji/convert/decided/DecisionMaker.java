package dev.gouji.convert.decided;

import dev.gouji.decide.DecisionDraft;
import dev.gouji.decide.Evidence;
import dev.gouji.decide.Subject;
import dev.gouji.decide.triage.TriageItem;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import java.math.BigDecimal;

/**
 * Makes decisions on what lies before a person: whose report it is and what was looked at are taken from the report, never
 * from what the person typed. Immutable.
 *
 * @param by what the person calls themself; may be null
 * @param at when, in UTC: {@code 2026-03-08T02:11:40.123Z}
 */
public record DecisionMaker(String by, String at) {

    /**
     * That a figure is a number.
     *
     * @param asRead the report as the program read it
     */
    public Decision value(AnnualReport asRead, FigureKey key, BigDecimal value, String note) {
        return figure(asRead, key, DecisionKind.VALUE, plain(value), Mark.NUMBER, note);
    }

    /** That a figure is a mark: blank, dash, slash or 无. */
    public Decision mark(AnnualReport asRead, FigureKey key, Mark mark, String note) {
        return figure(asRead, key, DecisionKind.MARK, null, mark, note);
    }

    /** That the report prints a figure as it was read; what was read must be something that can stand there. */
    public Decision asPrinted(AnnualReport asRead, FigureKey key, String note) {
        Figure figure = asRead.figuresByKey().get(key);
        if (figure.mark() == Mark.UNREADABLE || figure.mark() == Mark.MISSING) {
            throw new IllegalArgumentException("nothing was read for " + key);
        }
        return figure(asRead, key, DecisionKind.AS_PRINTED, plain(figure.value()), figure.mark(), note);
    }

    /** That nobody can read a figure. */
    public Decision cannotBeRead(AnnualReport asRead, FigureKey key, String note) {
        return figure(asRead, key, DecisionKind.CANNOT_BE_READ, null, Mark.UNREADABLE, note);
    }

    /** Whose report it is ({@code agency}, a name), of which year ({@code year}), of which division ({@code organ}, a code). */
    public Decision front(AnnualReport asRead, DecisionKind kind, String value, String note) {
        if (!kind.isOfFront()) {
            throw new IllegalArgumentException(kind.code());
        }
        return decision(asRead, null, null, Evidence.ofFront(asRead), kind, value, null, null, note);
    }

    /**
     * That a finding is right, or none.
     *
     * @param recorded the report under which it stands, as the dataset has it
     */
    public Decision finding(
            AnnualReport recorded, AnnualReport asRead, Finding finding, DecisionKind kind, String note) {
        if (!kind.isOfFinding()) {
            throw new IllegalArgumentException(kind.code());
        }
        FigureKey first =
                finding.left().isEmpty() ? null : finding.left().get(0).key();
        return decision(asRead, first, null, Evidence.of(recorded, finding), kind, null, null, finding.rule(), note);
    }

    /** That a decision does not hold any more. */
    public Decision undo(String decisionId, String note) {
        return new DecisionDraft(DecisionKind.UNDO, at)
                .by(by)
                .undoing(decisionId)
                .note(note)
                .made();
    }

    private Decision figure(
            AnnualReport asRead, FigureKey key, DecisionKind kind, String value, Mark mark, String note) {
        Figure figure = asRead.figuresByKey().get(key);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + key);
        }
        return decision(asRead, key, figure.raw(), Evidence.of(asRead, figure), kind, value, mark, null, note);
    }

    private Decision decision(
            AnnualReport asRead,
            FigureKey key,
            String raw,
            String evidence,
            DecisionKind kind,
            String value,
            Mark mark,
            String rule,
            String note) {
        Subject subject = Subject.of(asRead);
        return new DecisionDraft(kind, at)
                .by(by)
                .of(subject.organ(), subject.year(), subject.form())
                .saying(asRead.identity().contentId())
                .about(key, raw)
                .on(evidence)
                .to(value, mark)
                .rule(rule)
                .note(note)
                .made();
    }

    /** Whether an item can be decided so at all. */
    public static boolean fits(TriageItem item, DecisionKind kind) {
        return switch (item.kind()) {
            case FIGURE -> kind.isOfFigure();
            case FINDING -> kind.isOfFinding();
            case AGENCY -> kind == DecisionKind.AGENCY;
            case YEAR -> kind == DecisionKind.YEAR;
            case ORGAN -> kind == DecisionKind.ORGAN;
        };
    }

    private static String plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale())).toPlainString();
    }
}
