package dev.gouji.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import org.junit.jupiter.api.Test;

class DecisionDraftTest {

    private static final String AT = "2026-03-08T02:11:40.123Z";

    private static final FigureKey KEY = FigureKey.of("requests/received/total");

    private static DecisionDraft draft() {
        return new DecisionDraft(DecisionKind.VALUE, AT)
                .by("甲")
                .of("霁川市公安局", 2023, "ogi-2021")
                .saying("0123456789abcdef")
                .about(KEY, "1Z")
                .on("fedcba9876543210")
                .to("12", Mark.NUMBER)
                .note("看原件");
    }

    @Test
    void everyPartIsWhereItBelongs() {
        Decision made = new Decision(
                null,
                AT,
                "甲",
                "霁川市公安局",
                2023,
                "ogi-2021",
                KEY,
                "0123456789abcdef",
                "1Z",
                "fedcba9876543210",
                DecisionKind.VALUE,
                "12",
                Mark.NUMBER,
                null,
                null,
                "看原件");
        assertEquals(made.identified(), draft().made());
    }

    @Test
    void anyOtherPartMakesAnotherDecision() {
        assertNotEquals(
                draft().made().id(), draft().rule("requests.ledger").made().id());
        assertNotEquals(draft().made().id(), draft().undoing("0").made().id());
        assertNotEquals(
                draft().made().id(), draft().to("12", Mark.UNREADABLE).made().id());
    }
}
