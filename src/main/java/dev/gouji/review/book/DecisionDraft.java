package dev.gouji.review.book;

import dev.gouji.decide.Evidence;
import dev.gouji.decide.Subject;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * What a person says of one thing → the decision that holds on what was read.
 *
 * @param kind what it is about
 * @param value the number, year, name or code; null where the kind has none
 * @param mark null where it is about no cell
 * @param note the person's reason; null for none
 */
public record DecisionDraft(DecisionKind kind, String value, Mark mark, String note) {

    /** About a figure of a report. */
    public Decision of(Dossier dossier, FigureKey key, String by) {
        Figure figure = dossier.asRead().figuresByKey().get(key);
        return decision(dossier, key, figure.raw(), Evidence.of(dossier.asRead(), figure), null, by);
    }

    /** About a finding of a report. */
    public Decision of(Dossier dossier, Finding finding, String by) {
        FigureKey key = Stream.concat(finding.left().stream(), finding.right().stream())
                .map(term -> term.key())
                .findFirst()
                .orElse(null);
        return decision(dossier, key, null, Evidence.of(dossier.now(), finding), finding.rule(), by);
    }

    /** About whose report it is, or of when. */
    public Decision ofFront(Dossier dossier, String by) {
        return decision(dossier, null, null, Evidence.ofFront(dossier.asRead()), null, by);
    }

    private Decision decision(
            Dossier dossier, FigureKey key, String raw, String evidence, String rule, String by) {
        AnnualReport read = dossier.asRead();
        Subject subject = Subject.of(read);
        return new Decision(
                        null,
                        now(),
                        by,
                        subject.organ(),
                        subject.year(),
                        subject.form(),
                        key,
                        read.identity().contentId(),
                        raw,
                        evidence,
                        kind,
                        value,
                        mark,
                        rule,
                        null,
                        note)
                .identified();
    }

    /** That another decision does not hold any more. */
    public static Decision undo(String id, String by) {
        return new Decision(
                        null, now(), by, null, null, null, null, null, null, null, DecisionKind.UNDO, null, null, null,
                        id, null)
                .identified();
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
