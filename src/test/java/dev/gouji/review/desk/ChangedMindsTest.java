package dev.gouji.review.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.convert.DecidedConversions;
import dev.gouji.convert.decided.DecisionMaker;
import dev.gouji.decide.Decisions;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Decision;
import dev.gouji.report.FigureKey;
import dev.gouji.review.book.DecisionBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangedMindsTest {

    private static final FigureKey KEY = FigureKey.of("requests/granted/natural_person");
    private static final AnnualReport REPORT =
            SampleReport.zeros(Forms.newest().variants().get(0)).of("霁川市公安局", 2023, "a.docx");

    private static Decision says(String by, String at, FigureKey key, long value) {
        return new DecisionMaker(by, "2026-03-08T02:11:" + at + ".000Z")
                .value(REPORT, key, BigDecimal.valueOf(value), null);
    }

    private static List<Decision> undos(Decision before, Set<String> seen, Decision now) throws NotTaken {
        List<Decision> all = List.of(before);
        DecisionBook.Page page = new DecisionBook.Page(all, Decisions.of(all), DecidedConversions.NONE, "1");
        return new ChangedMinds("甲", page).undos(List.of(now), seen);
    }

    @Test
    void whoDecidesAgainUndoesWhatTheySaidBefore() throws NotTaken {
        Decision before = says("甲", "01", KEY, 8);
        List<Decision> undos = undos(before, Set.of(before.id()), says("甲", "02", KEY, 9));
        assertEquals(List.of(before.id()), undos.stream().map(Decision::undoes).toList());
    }

    @Test
    void whatSomebodyElseSaidStandsAgainstIt() throws NotTaken {
        Decision before = says("乙", "01", KEY, 8);
        assertEquals(List.of(), undos(before, Set.of(before.id()), says("甲", "02", KEY, 9)));
    }

    @Test
    void whatSomebodyElseSaidOtherwiseMustHaveBeenSeen() {
        Decision before = says("乙", "01", KEY, 8);
        NotTaken refusal = assertThrows(NotTaken.class, () -> undos(before, Set.of(), says("甲", "02", KEY, 9)));
        assertEquals(409, refusal.reply().status());
    }

    @Test
    void whatSomebodyElseSaidAlikeNeedNotHaveBeenSeen() throws NotTaken {
        assertEquals(List.of(), undos(says("乙", "01", KEY, 8), Set.of(), says("甲", "02", KEY, 8)));
    }

    @Test
    void anotherFigureIsAnotherMatter() throws NotTaken {
        Decision other = says("甲", "01", FigureKey.of("requests/granted/business"), 8);
        assertEquals(List.of(), undos(other, Set.of(), says("甲", "02", KEY, 9)));
    }
}
