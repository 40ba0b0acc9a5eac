package dev.gouji.ledger.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Reason;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.Alternative;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Choice;
import dev.gouji.report.Choices;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page on which natural persons made 21 requests, all granted; every cell read alike by both readers until said otherwise. */
class ScanJudgeTest {

    private static final FormVariant FORM = Forms.newest().variants().get(0);

    private static final String GRANTED = "requests/granted/natural_person";

    private static final String LICENSING = "proactive/licensing/decisions";

    private final Map<FigureKey, Choices> choices = new LinkedHashMap<>();

    private final Map<FigureKey, Reason> reasons = new LinkedHashMap<>();

    ScanJudgeTest() {
        for (String row : List.of("received", "granted", "handled")) {
            number("requests/" + row + "/natural_person", "21");
            number("requests/" + row + "/total", "21");
        }
        number(LICENSING, "7");
    }

    @Test
    void aFigureIsReadWhereReadersAgreeAndEverySumHolds() {
        Figure figure = judged(GRANTED);
        assertEquals(Certainty.READ, figure.certainty());
        assertEquals(List.of(), figure.alternatives());
        assertEquals(new BigDecimal("21"), figure.value());
    }

    @Test
    void aFigureIsInferredWhereReadersDifferAndTheSumsHoldWithOneAlone() {
        choose(GRANTED, choice("21", 600, 300), choice("27", 300, 600));
        Figure figure = judged(GRANTED);
        assertEquals(Certainty.INFERRED, figure.certainty());
        assertEquals(Reason.SUMS, figure.reason());
        assertEquals(List.of(Alternative.of(new BigDecimal("27"))), figure.alternatives());
    }

    @Test
    void theSumsChooseAmongWhatTheReadersThinkOf() {
        choose(GRANTED, choice("27", 600, 600), choice("21", 390, 390));
        Figure figure = judged(GRANTED);
        assertEquals(new BigDecimal("21"), figure.value());
        assertEquals(Certainty.INFERRED, figure.certainty());
        assertEquals("21", figure.raw());
    }

    @Test
    void whatBothReadersAreSureOfIsNeverMended() {
        choose(GRANTED, choice("27", 990, 990), choice("21", 5, 5));
        Figure figure = judged(GRANTED);
        assertEquals(new BigDecimal("27"), figure.value());
        assertEquals(Certainty.DOUBTFUL, figure.certainty());
        assertEquals(Reason.SCANNED, figure.reason());
        assertEquals(List.of(Alternative.of(new BigDecimal("21"))), figure.alternatives());
    }

    @Test
    void whatNoReaderReallyThinksOfIsNotTold() {
        choose(GRANTED, choice("27", 990, 990), choice("21", 2, 0), choice("24", 1, 1));
        assertEquals(
                List.of(Alternative.of(new BigDecimal("21"))), judged(GRANTED).alternatives());
    }

    @Test
    void whatATextLayerSaysIsToldAndNeverChosen() {
        choose(GRANTED, choice("27", 600, 400), choice("21", 0, 0));
        Figure figure = judged(GRANTED);
        assertEquals(new BigDecimal("27"), figure.value());
        assertEquals(Certainty.DOUBTFUL, figure.certainty());
        assertEquals(List.of(Alternative.of(new BigDecimal("21"))), figure.alternatives());
    }

    @Test
    void aTextLayerThatLiesChangesNothingThatIsCertain() {
        choose(GRANTED, choice("21", 995, 990), choice("27", 0, 0));
        assertEquals(Certainty.READ, judged(GRANTED).certainty());
        assertEquals(List.of(), judged(GRANTED).alternatives());
    }

    @Test
    void aSumOfWhichATextLayerAloneSaysAFigureCannotBeAssessed() {
        choose(GRANTED, mark("", Mark.UNREADABLE, 600, 600), choice("21", 0, 0));
        assertEquals(Certainty.DOUBTFUL, judged(GRANTED).certainty());
        assertEquals(Mark.UNREADABLE, judged(GRANTED).mark());
    }

    @Test
    void everythingThatABrokenSumIsOverIsInDoubt() {
        choose(GRANTED, choice("27", 1000, 1000));
        assertEquals(
                Certainty.DOUBTFUL, judged("requests/handled/natural_person").certainty());
        assertEquals(Certainty.DOUBTFUL, judged("requests/granted/business").certainty());
        assertEquals(Certainty.READ, judged("requests/partly_granted/business").certainty());
    }

    @Test
    void whatIsBesideAMendedFigureIsReadByItsOtherSums() {
        choose(GRANTED, choice("27", 600, 600), choice("21", 390, 390));
        assertEquals(Certainty.READ, judged("requests/handled/natural_person").certainty());
        assertEquals(Certainty.READ, judged("requests/granted/total").certainty());
    }

    @Test
    void twoWaysToCloseAboutAsCheapMendNothing() {
        // 21 twice for 27 and 15: either cell of the row could be the one, and both close row and column
        choose("requests/received/natural_person", choice("20", 500, 500), choice("21", 450, 450));
        choose("requests/carried_in/natural_person", choice("0", 500, 500), choice("1", 450, 450));
        choose("requests/received/total", choice("20", 500, 500), choice("21", 450, 450));
        choose("requests/carried_in/total", choice("0", 500, 500), choice("1", 450, 450));
        Figure figure = judged("requests/received/natural_person");
        assertEquals(Certainty.DOUBTFUL, figure.certainty());
        assertEquals(new BigDecimal("20"), figure.value());
    }

    @Test
    void aFigureInNoSumNeedsTwoReadersThatAreNearlySure() {
        assertEquals(Certainty.READ, judged(LICENSING).certainty());
        choose(LICENSING, choice("7", 980, 999));
        assertEquals(Certainty.DOUBTFUL, judged(LICENSING).certainty());
        choose(LICENSING, choice("7", 999, 800));
        assertEquals(Certainty.DOUBTFUL, judged(LICENSING).certainty());
    }

    @Test
    void aNumberThatMayHaveLostItsMinusIsNotCertainHoweverSureTheReadersAre() {
        assertEquals(Certainty.DOUBTFUL, change("8").certainty());
        assertEquals(Certainty.READ, change("-8").certainty());
    }

    /** A 本年增/减 of 2019's form, which may be negative and stands in no sum. */
    private static Figure change(String said) {
        FormVariant form = Forms.of("ogi-2019").variants().get(0);
        FigureKey key = FigureKey.of("proactive/licensing/change");
        AnnualReport report =
                SampleReport.zeros(form).with(key.toString(), said).report();
        AnnualReport scanned = report.withFigures(report.figures().stream()
                .map(figure -> figure.doubtedFor(Reason.SCANNED))
                .toList());
        Choices sure = new Choices(List.of(choice(said, 1000, 1000)), false, null);
        return ScanJudge.judged(scanned, form, Map.of(key, sure)).figuresByKey().get(key);
    }

    @Test
    void whatCountsTheSameIsNotSettledBySums() {
        choose("requests/refused.state_secret/other", choice("0", 700, 600), mark("-", Mark.DASH, 200, 300));
        assertEquals(
                Certainty.DOUBTFUL,
                judged("requests/refused.state_secret/other").certainty());
    }

    @Test
    void aBlankIsReadOnlyWhereItsShapeIsBareToo() {
        String key = "requests/refused.state_secret/other";
        choices.put(FigureKey.of(key), new Choices(List.of(mark("", Mark.BLANK, 999, 999)), false, null));
        assertEquals(Certainty.DOUBTFUL, judged(key).certainty());
        choices.put(FigureKey.of(key), new Choices(List.of(mark("", Mark.BLANK, 999, 999)), false, Mark.BLANK));
        assertEquals(Certainty.READ, judged(key).certainty());
    }

    @Test
    void aDashIsReadByItsShapeOrByReadersThatAreSure() {
        String key = "requests/refused.state_secret/other";
        choose(key, mark("-", Mark.DASH, 950, 950));
        assertEquals(Certainty.READ, judged(key).certainty());
        choose(key, mark("-", Mark.DASH, 950, 700));
        assertEquals(Certainty.DOUBTFUL, judged(key).certainty());
    }

    @Test
    void oneReaderAloneReadsNothingForCertain() {
        choices.put(FigureKey.of(GRANTED), new Choices(List.of(choice("21", 999, 0)), true, null));
        choices.put(FigureKey.of(LICENSING), new Choices(List.of(choice("7", 999, 0)), true, null));
        assertEquals(Certainty.INFERRED, judged(GRANTED).certainty());
        assertEquals(Certainty.DOUBTFUL, judged(LICENSING).certainty());
    }

    @Test
    void aFigureWhoseRowIsInDoubtStaysSoWhateverAddsUp() {
        reasons.put(FigureKey.of(GRANTED), Reason.ROW_LABEL);
        Figure figure = judged(GRANTED);
        assertEquals(Certainty.DOUBTFUL, figure.certainty());
        assertEquals(Reason.ROW_LABEL, figure.reason());
    }

    @Test
    void aTotalLeftBlankConfirmsNothing() {
        choices.put(
                FigureKey.of("requests/granted/total"),
                new Choices(List.of(mark("", Mark.BLANK, 999, 999)), false, Mark.BLANK));
        assertEquals(Certainty.DOUBTFUL, judged(GRANTED).certainty());
    }

    @Test
    void whereAFigureOfASumIsNotKnownTheOthersNeedAnotherSumAndReadersThatAreNearlySure() {
        unreadable("requests/granted/total");
        assertEquals(Mark.UNREADABLE, judged("requests/granted/total").mark());
        assertEquals(Certainty.READ, judged(GRANTED).certainty());
        choose(GRANTED, choice("21", 980, 990));
        assertEquals(Certainty.DOUBTFUL, judged(GRANTED).certainty());
    }

    @Test
    void whereNoSumCanBeAssessedNothingIsRead() {
        unreadable("requests/granted/total");
        unreadable("requests/partly_granted/natural_person");
        assertEquals(Certainty.DOUBTFUL, judged(GRANTED).certainty());
    }

    @Test
    void whatTheOtherSumContradictsIsInDoubtWhereOneIsOpen() {
        unreadable("requests/granted/total");
        choose("requests/handled/natural_person", choice("24", 995, 990));
        assertEquals(Certainty.DOUBTFUL, judged(GRANTED).certainty());
    }

    private void unreadable(String key) {
        choices.put(FigureKey.of(key), new Choices(List.of(mark("\uFFFD", Mark.UNREADABLE, 900, 900)), false, null));
    }

    @Test
    void aReportWithoutPicturesStaysAsItIs() {
        AnnualReport report = SampleReport.zeros(FORM).report();
        assertEquals(report, ScanJudge.judged(report, FORM, Map.of()));
    }

    @Test
    void figuresThatWereNotReadFromPicturesStayAsTheyAre() {
        AnnualReport report = SampleReport.zeros(FORM).report();
        Map<FigureKey, Choices> one =
                Map.of(FigureKey.of(LICENSING), new Choices(List.of(choice("7", 999, 999)), false, null));
        List<Figure> judged = ScanJudge.judged(report, FORM, one).figures();
        for (int i = 0; i < judged.size(); i++) {
            if (!judged.get(i).key().equals(FigureKey.of(LICENSING))) {
                assertSame(report.figures().get(i), judged.get(i));
            }
        }
        assertTrue(judged.size() > 100);
    }

    private void number(String key, String value) {
        choose(key, choice(value, 995, 990));
    }

    private void choose(String key, Choice... of) {
        choices.put(FigureKey.of(key), new Choices(List.of(of), false, null));
    }

    private static Choice choice(String value, int first, int second) {
        return new Choice(value, new BigDecimal(value), Mark.NUMBER, first, second);
    }

    private static Choice mark(String raw, Mark mark, int first, int second) {
        return new Choice(raw, null, mark, first, second);
    }

    private Figure judged(String key) {
        AnnualReport zeros = SampleReport.zeros(FORM).report();
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : zeros.figures()) {
            Choices own = choices.computeIfAbsent(
                    figure.key(), each -> new Choices(List.of(choice("0", 995, 990)), false, null));
            Choice best = own.best();
            figures.add(new Figure(
                    figure.key(),
                    best.value(),
                    figure.unit(),
                    best.mark(),
                    best.raw(),
                    Certainty.DOUBTFUL,
                    reasons.getOrDefault(figure.key(), Reason.SCANNED),
                    List.of(),
                    figure.place(),
                    null));
        }
        return ScanJudge.judged(zeros.withFigures(figures), FORM, choices)
                .figuresByKey()
                .get(FigureKey.of(key));
    }
}
