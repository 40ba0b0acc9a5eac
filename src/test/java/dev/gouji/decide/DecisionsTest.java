package dev.gouji.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.ReportHead;
import dev.gouji.report.Stated;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private final AnnualReport report = Deciding.report("5");
    private final Decision five = Deciding.value(report, "5");

    @Test
    void whatIsUndoneDoesNotStand() {
        assertEquals(List.of(), Decisions.of(List.of(five, Deciding.undo(five))).standing());
    }

    @Test
    void anUndoThatIsUndoneUndoesNothing() {
        Decision undo = Deciding.undo(five);

        assertEquals(
                List.of(five),
                Decisions.of(List.of(Deciding.undo(undo), five, undo)).standing());
    }

    @Test
    void oneOfTwoUndosIsEnough() {
        Decision undo = Deciding.undo(five);

        assertTrue(Decisions.of(List.of(five, undo, Deciding.undo(five), Deciding.undo(undo)))
                .isEmpty());
    }

    @Test
    void decisionsThatUndoEachOtherInACircleDoNotStand() {
        Decision one = undoing("00000000000000aa", "00000000000000bb");
        Decision other = undoing("00000000000000bb", "00000000000000aa");

        assertEquals(List.of(five), Decisions.of(List.of(one, other, five)).standing());
    }

    @Test
    void aLongChainOfUndosEndsInTime() {
        List<Decision> chain = new java.util.ArrayList<>(List.of(five));
        for (int i = 0; i < 100_000; i++) {
            chain.add(undoing(String.format("%016x", i), i == 0 ? five.id() : String.format("%016x", i - 1)));
        }

        assertEquals(List.of(five), Decisions.of(chain).standing());
    }

    @Test
    void anUndoOfWhatIsNotThereIsPassedOver() {
        assertEquals(
                List.of(five),
                Decisions.of(List.of(undoing("00000000000000aa", "00000000000000bb"), five))
                        .standing());
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        Decision later = Deciding.value(report, "6");

        assertEquals(List.of(five, later), Decisions.of(List.of(later, five)).standing());
        assertEquals(
                List.of(five, later), Decisions.of(List.of(five, later, five)).standing());
    }

    @Test
    void theIdIsOverEverythingThatIsSaid() {
        assertEquals(five.id(), five.identified().id());
        assertNotEquals(five.id(), Deciding.value(report, "5").id());
        assertEquals(16, five.id().length());
    }

    @Test
    void aDecisionConcernsTheReportOfItsOrganYearAndForm() {
        Decisions decisions = Decisions.of(List.of(five));
        AnnualReport other = report.stating(report.agency(), new Stated<>(2022, "2022", null, Certainty.READ));

        assertEquals(List.of(five), decisions.concerning(report));
        assertTrue(decisions.mayConcern(ReportHead.of(report)));
        assertEquals(List.of(), decisions.concerning(other));
        assertFalse(decisions.mayConcern(ReportHead.of(other)));
    }

    @Test
    void anAgencyThatOnlyTheFileNameTellsIsNoneOfTheReport() {
        Stated<String> named = new Stated<>(Deciding.ORGAN, "霁川市公安局2023.docx", null, Certainty.DOUBTFUL);
        AnnualReport nameless = report.stating(named, report.year());

        assertEquals(new Subject(null, 2023, "ogi-2021"), Subject.of(nameless));
        Decision open = new Decision(
                        null,
                        five.at(),
                        null,
                        null,
                        2023,
                        "ogi-2021",
                        five.key(),
                        null,
                        "5",
                        Evidence.of(nameless, Deciding.figure(nameless)),
                        DecisionKind.VALUE,
                        "6",
                        five.mark(),
                        null,
                        null,
                        null)
                .identified();
        assertTrue(Decisions.of(List.of(open)).mayConcern(ReportHead.of(nameless)));
        assertEquals(List.of(open), Decisions.of(List.of(open)).concerning(nameless));
    }

    @Test
    void doubtedDecisionsRestOnNothing() {
        Decisions doubted = Decisions.of(List.of(five)).doubting(Set.of(five.id()));

        assertEquals(
                List.of(new DecisionRuling(doubted.standing().get(0), DecisionRuling.Outcome.STALE)),
                ReportReview.of(report, doubted).rulings());
        assertTrue(Decisions.of(List.of(five)).without(Set.of(five.id())).isEmpty());
    }

    private static Decision undoing(String id, String target) {
        return new Decision(
                id,
                "2026-03-08T00:00:00Z",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                DecisionKind.UNDO,
                null,
                null,
                null,
                target,
                null);
    }
}
