package dev.gouji.decide.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.decide.triage.TriageItem.Ground;
import dev.gouji.decide.triage.TriageItem.Kind;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.LedgerChecker;
import dev.gouji.ledger.SampleReport;
import dev.gouji.ledger.explain.Explainer;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingState;
import dev.gouji.report.Mark;
import dev.gouji.report.Stated;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriageTest {

    private static final FormVariant FORM = Forms.newest().variants().get(0);
    private static final FigureKey GRANTED = FigureKey.of("requests/granted/natural_person");
    private static final FigureKey FREE = free();

    private static FigureKey free() {
        return FORM.keys().stream()
                .filter(key -> FORM.tables().stream()
                        .flatMap(table -> table.relations().stream())
                        .noneMatch(relation -> relation.left().contains(key)
                                || relation.right().contains(key)))
                .findFirst()
                .orElseThrow();
    }

    private static AnnualReport checked(SampleReport sample) {
        AnnualReport report = sample.of("霁川市公安局", 2023, "a.docx");
        return Explainer.explain(report.withFindings(LedgerChecker.check(report, FORM)), FORM, 20);
    }

    private static SampleReport zeros() {
        return SampleReport.zeros(FORM);
    }

    private static List<FigureKey> figures(AnnualReport report) {
        return Triage.queue(report).stream()
                .filter(item -> item.kind() == Kind.FIGURE)
                .map(TriageItem::key)
                .toList();
    }

    private static TriageItem item(AnnualReport report, FigureKey key) {
        return Triage.queue(report).stream()
                .filter(item -> key.equals(item.key()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReportInOrderLeavesNothingToDo() {
        assertEquals(List.of(), Triage.queue(checked(zeros())));
    }

    @Test
    void theFigureThatAnExplanationChangesComesFirst() {
        AnnualReport report = checked(zeros().with(GRANTED.toString(), "5"));

        assertEquals(GRANTED, figures(report).get(0));
        assertEquals(Ground.SUSPECT, item(report, GRANTED).grounds().get(0));
    }

    @Test
    void anotherReadingThatWouldMakeSumsHoldIsNamed() {
        AnnualReport report = checked(zeros().with(GRANTED.toString(), "5 doubtful or 0"));

        assertTrue(item(report, GRANTED).grounds().contains(Ground.CLOSES));
    }

    @Test
    void aDoubtThatNoSumSettlesComesBeforeOneThatSumsSettle() {
        AnnualReport report =
                checked(zeros().with(FREE.toString(), "7 doubtful").with(GRANTED.toString(), "0 doubtful"));

        assertEquals(List.of(FREE, GRANTED), figures(report));
    }

    @Test
    void whatWasNotReadAtAllComesBeforeADoubt() {
        AnnualReport report =
                checked(zeros().with(FREE.toString(), "7 doubtful").with(GRANTED.toString(), "unreadable"));

        assertEquals(GRANTED, figures(report).get(0));
        assertTrue(item(report, GRANTED).grounds().contains(Ground.UNREADABLE));
    }

    @Test
    void whatAPersonReviewedIsNotAskedAgain() {
        AnnualReport report = checked(zeros().with(GRANTED.toString(), "5"));
        AnnualReport reviewed = report.withFigures(report.figures().stream()
                .map(figure -> figure.key().equals(GRANTED)
                        ? figure.reviewed(new BigDecimal("5"), Mark.NUMBER, "0123456789abcdef")
                        : figure)
                .toList());

        assertTrue(figures(report).contains(GRANTED));
        assertTrue(!figures(reviewed).contains(GRANTED));
    }

    @Test
    void aNumberThatCannotBeIsAsked() {
        AnnualReport report = checked(zeros().with(FREE.toString(), "-3"));

        assertEquals(List.of(Ground.IMPOSSIBLE), item(report, FREE).grounds());
    }

    @Test
    void openFindingsAreAskedAndSettledOnesAreNot() {
        AnnualReport report = checked(zeros().with(GRANTED.toString(), "5"));
        List<Finding> confirmed = report.findings().stream()
                .map(finding -> finding.decided(FindingState.CONFIRMED, "0123456789abcdef"))
                .toList();

        long open = Triage.queue(report).stream()
                .filter(item -> item.kind() == Kind.FINDING)
                .count();
        assertEquals(report.findings().size(), open);
        assertTrue(Triage.queue(report.withFindings(confirmed).withExplanations(List.of())).stream()
                .noneMatch(item -> item.kind() == Kind.FINDING));
    }

    @Test
    void anAgencyAndAYearInDoubtAreAskedBeforeFiguresInDoubt() {
        AnnualReport report = checked(zeros().with(FREE.toString(), "7 doubtful"));
        AnnualReport nameless = report.stating(Stated.nothing(), new Stated<>(2023, "2023年", null, Certainty.DOUBTFUL));

        assertEquals(
                List.of(Kind.AGENCY, Kind.YEAR, Kind.FIGURE),
                Triage.queue(nameless).stream().map(TriageItem::kind).toList());
    }

    @Test
    void theSameReportGivesTheSameOrder() {
        AnnualReport report = checked(zeros().with("requests/*/natural_person", "5 doubtful or 6"));

        assertEquals(Triage.queue(report), Triage.queue(report));
    }
}
