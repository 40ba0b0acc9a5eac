package dev.gouji.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.decide.DecisionRuling.Outcome;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import dev.gouji.report.PrintedLabels;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportReviewTest {

    private final AnnualReport report = Deciding.report("5 doubtful or 8");

    private static Figure reviewed(AnnualReport report, Decision... decisions) {
        return Deciding.figure(
                ReportReview.of(report, Decisions.of(List.of(decisions))).report());
    }

    private static List<Outcome> outcomes(AnnualReport report, Decision... decisions) {
        return ReportReview.of(report, Decisions.of(List.of(decisions))).rulings().stream()
                .map(DecisionRuling::outcome)
                .toList();
    }

    @Test
    void aValueIsTakenAndWhatWasReadIsKept() {
        Decision eight = Deciding.value(report, "8");

        Figure figure = reviewed(report, eight);

        assertEquals(new BigDecimal("8"), figure.value());
        assertEquals(Certainty.REVIEWED, figure.certainty());
        assertEquals(null, figure.reason());
        assertEquals("5", figure.raw());
        assertEquals(eight.id(), figure.review().decisionId());
        assertEquals(new BigDecimal("5"), figure.review().readValue());
        assertEquals(Mark.NUMBER, figure.review().readMark());
    }

    @Test
    void aMarkTakesTheNumberAway() {
        Figure figure = reviewed(report, Deciding.decision(report, DecisionKind.MARK, null, Mark.SLASH, null));

        assertEquals(Mark.SLASH, figure.mark());
        assertEquals(null, figure.value());
        assertEquals(new BigDecimal("5"), figure.review().readValue());
    }

    @Test
    void asPrintedLeavesTheValueAndTakesTheDoubt() {
        Figure figure = reviewed(report, Deciding.decision(report, DecisionKind.AS_PRINTED, "5", Mark.NUMBER, "甲"));

        assertEquals(new BigDecimal("5"), figure.value());
        assertEquals(Certainty.REVIEWED, figure.certainty());
    }

    @Test
    void asPrintedSaysWhatWasConfirmedWhateverIsReadLater() {
        Decision confirmed = Deciding.decision(report, DecisionKind.AS_PRINTED, "5", Mark.NUMBER, "甲");
        AnnualReport readOtherwise = report.withFigures(report.figures().stream()
                .map(figure -> figure.key().equals(Deciding.KEY)
                        ? new Figure(
                                figure.key(),
                                new BigDecimal("8"),
                                null,
                                Mark.NUMBER,
                                figure.raw(),
                                Certainty.READ,
                                List.of(),
                                figure.place())
                        : figure)
                .toList());

        assertEquals(new BigDecimal("5"), reviewed(readOtherwise, confirmed).value());
    }

    @Test
    void nothingCanBeConfirmedWhereNothingWasRead() {
        AnnualReport unread = Deciding.report("unreadable");

        assertEquals(
                List.of(Outcome.STALE),
                outcomes(unread, Deciding.decision(unread, DecisionKind.AS_PRINTED, null, null, "甲")));
    }

    @Test
    void whatCannotBeReadIsUnreadableAndReviewed() {
        Figure figure =
                reviewed(report, Deciding.decision(report, DecisionKind.CANNOT_BE_READ, null, Mark.UNREADABLE, "甲"));

        assertEquals(Mark.UNREADABLE, figure.mark());
        assertEquals(Certainty.REVIEWED, figure.certainty());
    }

    @Test
    void anotherTextInTheCellMakesItStale() {
        Decision eight = Deciding.value(report, "8");
        AnnualReport changed = Deciding.report("6");

        assertEquals(List.of(Outcome.STALE), outcomes(changed, eight));
        assertEquals(Deciding.figure(changed), reviewed(changed, eight));
    }

    @Test
    void anotherLabelMakesItStale() {
        Decision eight = Deciding.value(report, "8");
        AnnualReport labelled = report.withFigures(report.figures().stream()
                .map(figure -> figure.under(PrintedLabels.of("（二）部分公开", "自然人")))
                .toList());

        assertEquals(List.of(Outcome.STALE), outcomes(labelled, eight));
    }

    @Test
    void otherInkInTheCellOfAScanMakesItStale() {
        AnnualReport scan = shown("00aa");
        Decision eight = Deciding.value(scan, "8");

        assertEquals(List.of(Outcome.APPLIED), outcomes(shown("00aa"), eight));
        assertEquals(List.of(Outcome.STALE), outcomes(shown("00bb"), eight));
    }

    private AnnualReport shown(String ink) {
        return report.withFigures(report.figures().stream()
                .map(figure -> figure.under(figure.labels().showing(ink)))
                .toList());
    }

    @Test
    void anotherFigureOfTheReportDoesNotMatter() {
        Decision eight = Deciding.value(report, "8");
        AnnualReport corrected = report.withFigures(report.figures().stream()
                .map(figure -> figure.key().equals(Deciding.KEY) ? figure : figure.doubted())
                .toList());

        assertEquals(List.of(Outcome.APPLIED), outcomes(corrected, eight));
    }

    @Test
    void aFigureThatIsMissingRestsOnItsWholeTable() {
        AnnualReport missing = Deciding.report("missing");
        Decision three = Deciding.value(missing, "3");
        AnnualReport other = SampleReport.zeros(Deciding.FORM)
                .with(Deciding.KEY.toString(), "missing")
                .with("requests/received/total", "7")
                .of(Deciding.ORGAN, 2023, "a.docx");

        assertEquals(List.of(Outcome.APPLIED), outcomes(missing, three));
        assertEquals(List.of(Outcome.STALE), outcomes(other, three));
    }

    @Test
    void twoThatStandAgainstEachOtherAreBothLeftOut() {
        Decision eight = Deciding.value(report, "8");
        Decision five = Deciding.decision(report, DecisionKind.AS_PRINTED, "5", Mark.NUMBER, "乙");

        assertEquals(List.of(Outcome.CONFLICT, Outcome.CONFLICT), outcomes(report, eight, five));
        assertEquals(Deciding.figure(report), reviewed(report, eight, five));
    }

    @Test
    void twoThatSayTheSameAgreeAndTheEarlierIsNamed() {
        Decision first = Deciding.value(report, "5");
        Decision second = Deciding.decision(report, DecisionKind.AS_PRINTED, "5.0", Mark.NUMBER, "乙");

        assertEquals(List.of(Outcome.APPLIED, Outcome.APPLIED), outcomes(report, second, first));
        assertEquals(first.id(), reviewed(report, second, first).review().decisionId());
    }

    @Test
    void aStaleOneIsNotInTheWayOfOneThatHolds() {
        Decision stale = Deciding.value(Deciding.report("6"), "9");
        Decision eight = Deciding.value(report, "8");

        assertEquals(List.of(Outcome.STALE, Outcome.APPLIED), outcomes(report, stale, eight));
    }

    @Test
    void agencyAndYearAreReviewedAndWhatWasReadOfThemStays() {
        ReportReview review = ReportReview.of(
                report,
                Decisions.of(List.of(
                        Deciding.front(report, DecisionKind.AGENCY, "霁川市公安局交警支队"),
                        Deciding.front(report, DecisionKind.YEAR, "2022"),
                        Deciding.front(report, DecisionKind.ORGAN, "230112"))));

        assertEquals("霁川市公安局交警支队", review.report().agency().value());
        assertEquals(report.agency().raw(), review.report().agency().raw());
        assertEquals(Certainty.REVIEWED, review.report().agency().certainty());
        assertEquals(2022, review.report().year().value());
        assertEquals("230112", review.region());
    }

    @Test
    void twoYearsAreAConflict() {
        assertEquals(
                List.of(Outcome.CONFLICT, Outcome.CONFLICT),
                outcomes(
                        report,
                        Deciding.front(report, DecisionKind.YEAR, "2022"),
                        Deciding.front(report, DecisionKind.YEAR, "2024")));
    }

    @Test
    void aReportOfWhichNobodyDecidedIsItself() {
        ReportReview review = ReportReview.of(report, Decisions.NONE);

        assertSame(report, review.report());
        assertFalse(review.isChanged());
    }
}
