package dev.gouji.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ledger.LedgerChecker;
import dev.gouji.ledger.SampleReport;
import dev.gouji.ledger.explain.Explainer;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingState;
import dev.gouji.report.Mark;
import dev.gouji.report.Origin;
import dev.gouji.report.ReportStatus;
import dev.gouji.report.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingReviewTest {

    /** 予以公开, 自然人 is 5 where its row and its column say 0. */
    private final AnnualReport asRead = Deciding.report("5");

    private final AnnualReport checked = checked(asRead);

    private static AnnualReport checked(AnnualReport report) {
        List<Finding> findings = LedgerChecker.check(report, Deciding.FORM);
        return Explainer.explain(report.withFindings(findings), Deciding.FORM, 20);
    }

    private FindingReview settled(Decision... decisions) {
        Decisions all = Decisions.of(List.of(decisions));
        ReportReview review = ReportReview.of(asRead, all);
        AnnualReport now = review.isChanged() ? checked(review.report()) : checked;
        return FindingReview.of(asRead, review.rulings(), now, all);
    }

    private static List<FindingState> states(FindingReview review, String rule) {
        return review.report().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::state)
                .toList();
    }

    private Finding sum() {
        return checked.findings().stream()
                .filter(finding -> finding.rule().equals("requests.outcomes"))
                .findFirst()
                .orElseThrow();
    }

    private Decision of(DecisionKind kind, String by) {
        return Deciding.finding(kind, Evidence.of(checked, sum()), "requests.outcomes", by);
    }

    @Test
    void aDismissedFindingCountsNowhere() {
        FindingReview review = settled(of(DecisionKind.DISMISS_FINDING, "甲"));

        assertEquals(List.of(FindingState.DISMISSED), states(review, "requests.outcomes"));
        assertEquals(checked.count(Severity.ERROR) - 1, review.report().count(Severity.ERROR));
        assertEquals(ReportStatus.INCONSISTENT, checked.status());
    }

    @Test
    void aReportWhoseErrorsAreAllDismissedIsConsistent() {
        Decision[] all = checked.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> Deciding.finding(
                        DecisionKind.DISMISS_FINDING, Evidence.of(checked, finding), finding.rule(), "甲"))
                .toArray(Decision[]::new);

        assertEquals(ReportStatus.CONSISTENT, settled(all).report().status());
    }

    @Test
    void aConfirmedFindingCountsAndNamesItsDecision() {
        Decision confirm = of(DecisionKind.CONFIRM_FINDING, "甲");

        FindingReview review = settled(confirm);

        assertEquals(List.of(FindingState.CONFIRMED), states(review, "requests.outcomes"));
        assertEquals(checked.count(Severity.ERROR), review.report().count(Severity.ERROR));
        assertTrue(review.report().findings().stream()
                .anyMatch(finding -> confirm.id().equals(finding.decisionId())));
    }

    @Test
    void explanationsCloseTheFindingsAsTheyAreNow() {
        AnnualReport report = settled(of(DecisionKind.CONFIRM_FINDING, "甲")).report();

        assertTrue(report.findings().containsAll(report.explanations().get(0).closes()));
    }

    @Test
    void whatIsPrintedSoIsTheReportsOwnError() {
        FindingReview review = settled(Deciding.decision(asRead, DecisionKind.AS_PRINTED, "5", Mark.NUMBER, "甲"));

        assertEquals(List.of(FindingState.CONFIRMED), states(review, "requests.outcomes"));
        assertEquals(List.of(FindingState.CONFIRMED), states(review, "requests.applicants"));
    }

    @Test
    void aTotalThatIsPrintedSoConfirmsNothingWhileAnotherFigureIsSuspected() {
        var key = dev.gouji.report.FigureKey.of("requests/granted/total");
        var figure = asRead.figuresByKey().get(key);
        Decision total = new Decision(
                        null,
                        "2026-03-08T02:00:00Z",
                        null,
                        Deciding.ORGAN,
                        2023,
                        "ogi-2021",
                        key,
                        null,
                        figure.raw(),
                        Evidence.of(asRead, figure),
                        DecisionKind.AS_PRINTED,
                        "0",
                        Mark.NUMBER,
                        null,
                        null,
                        null)
                .identified();

        assertEquals(List.of(FindingState.OPEN), states(settled(total), "requests.applicants"));
    }

    @Test
    void aNumberThatWasMisreadClosesItsFindings() {
        FindingReview review = settled(Deciding.value(asRead, "0"));

        assertEquals(List.of(), review.report().findings());
    }

    @Test
    void aFindingOverOtherNumbersIsStaleAndSaid() {
        Decision dismiss = of(DecisionKind.DISMISS_FINDING, "甲");
        FindingReview review = settled(dismiss, Deciding.value(asRead, "6"));

        assertEquals(List.of(FindingState.CONFIRMED), states(review, "requests.outcomes"));
        Finding stale = only(review, "decision.stale");
        assertTrue(stale.message().zh().contains(dismiss.id()), stale.message().zh());
        assertEquals(Severity.WARNING, stale.severity());
        assertEquals(Origin.SOURCE, stale.origin());
    }

    @Test
    void aFigureDecisionThatIsStaleIsSaidInStatutoryWords() {
        Decision eight = Deciding.value(Deciding.report("6"), "8");

        Finding stale = only(settled(eight), "decision.stale");

        assertTrue(
                stale.message().zh().contains("表三“（一）予以公开”行“自然人”列"),
                stale.message().zh());
        assertTrue(stale.message().zh().contains("甲"), stale.message().zh());
        assertTrue(stale.message().en().contains(eight.id()), stale.message().en());
        assertEquals(Deciding.KEY, stale.left().get(0).key());
    }

    @Test
    void confirmedByOneAndDismissedByAnotherItStaysOpenAndOneFindingNamesBoth() {
        Decision one = of(DecisionKind.CONFIRM_FINDING, "甲");
        Decision other = of(DecisionKind.DISMISS_FINDING, "乙");

        FindingReview review = settled(one, other);

        assertEquals(List.of(FindingState.OPEN), states(review, "requests.outcomes"));
        String said = only(review, "decision.conflict").message().zh();
        assertTrue(Stream.of(one.id(), other.id(), "甲", "乙").allMatch(said::contains), said);
    }

    @Test
    void conflictsOfTwoFiguresAreTwoFindings() {
        AnnualReport report = SampleReport.zeros(Deciding.FORM)
                .with(Deciding.KEY.toString(), "5")
                .of(Deciding.ORGAN, 2023, "b.docx");

        FindingReview review = settled(
                Deciding.value(report, "8"), Deciding.value(report, "9"), Deciding.value(Deciding.report("6"), "1"));

        assertEquals(1, states(review, "decision.conflict").size());
        assertEquals(1, states(review, "decision.stale").size());
    }

    @Test
    void aReportOfWhichNobodyDecidedIsItself() {
        assertSame(checked, settled().report());
    }

    private static Finding only(FindingReview review, String rule) {
        List<Finding> found = review.report().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }
}
