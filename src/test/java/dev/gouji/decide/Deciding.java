package dev.gouji.decide;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;

/** Reports and decisions of the tests in this room. */
final class Deciding {

    static final FormVariant FORM = Forms.newest().variants().get(0);
    static final FigureKey KEY = FigureKey.of("requests/granted/natural_person");
    static final String ORGAN = "霁川市公安局";
    private static int minute;

    private Deciding() {}

    /** A report in which 予以公开, 自然人 is what is said. */
    static AnnualReport report(String said) {
        return SampleReport.zeros(FORM).with(KEY.toString(), said).of(ORGAN, 2023, "a.docx");
    }

    static Figure figure(AnnualReport report) {
        return report.figuresByKey().get(KEY);
    }

    static Decision value(AnnualReport asRead, String value) {
        return decision(asRead, DecisionKind.VALUE, value, Mark.NUMBER, "甲");
    }

    static Decision decision(AnnualReport asRead, DecisionKind kind, String value, Mark mark, String by) {
        Figure figure = figure(asRead);
        return made(by, kind, KEY, figure.raw(), Evidence.of(asRead, figure), value, mark, null);
    }

    static Decision front(AnnualReport asRead, DecisionKind kind, String value) {
        return made("甲", kind, null, null, Evidence.ofFront(asRead), value, null, null);
    }

    static Decision finding(DecisionKind kind, String evidence, String rule, String by) {
        return made(by, kind, KEY, null, evidence, null, null, rule);
    }

    static Decision undo(Decision other) {
        minute++;
        return new DecisionDraft(DecisionKind.UNDO, at())
                .by("甲")
                .undoing(other.id())
                .made();
    }

    private static Decision made(
            String by,
            DecisionKind kind,
            FigureKey key,
            String raw,
            String evidence,
            String value,
            Mark mark,
            String rule) {
        minute++;
        return new DecisionDraft(kind, at())
                .by(by)
                .of(ORGAN, 2023, FORM.form().id())
                .about(key, raw)
                .on(evidence)
                .to(value, mark)
                .rule(rule)
                .made();
    }

    private static String at() {
        return String.format("2026-03-08T%02d:%02d:00.000Z", minute / 60 % 24, minute % 60);
    }
}
