package dev.gouji.ledger.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Message;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Cause;
import dev.gouji.report.Explanation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final FormVariant FORM = Forms.of("ogi-2021").variants().get(0);

    /** 1243 applications of natural persons, all granted. */
    private static SampleReport balanced(FormVariant form) {
        SampleReport report = SampleReport.zeros(form);
        for (String row : List.of("received", "granted", "handled")) {
            report.with("requests/" + row + "/natural_person", "1243").with("requests/" + row + "/total", "1243");
        }
        return report;
    }

    private static AnnualReport explained(SampleReport sample, FormVariant form) {
        return Explainer.explain(sample.report().withFindings(sample.check()), form, 20);
    }

    private static Explanation first(SampleReport sample) {
        return explained(sample, FORM).explanations().get(0);
    }

    private static Map<String, String> proposes(Explanation explanation) {
        Map<String, String> proposes = new java.util.TreeMap<>();
        explanation
                .changes()
                .forEach(change -> proposes.put(
                        change.key().row() + "/" + change.key().column(), String.valueOf(change.proposed())));
        return proposes;
    }

    @Test
    void twoDigitsExchangedAreNamedWithWhatTheyShouldBe() {
        SampleReport sample = balanced(FORM).with("requests/granted/natural_person", "1234");
        Explanation first = first(sample);
        assertEquals(Map.of("granted/natural_person", "1243"), proposes(first));
        assertEquals(Cause.DIGITS_EXCHANGED, first.cause());
        assertEquals(0, first.rivals());
        assertNull(first.ask());
        assertEquals(2, first.closes().size());
        assertEquals(
                "表三“三、本年度办理结果 / （一）予以公开”行“自然人”列 1234 很可能应为 1243（数字对调）；改后 2 处不符全部成立；所涉的数都读得确定，应是报告本身有误",
                first.message().zh());
    }

    @Test
    void aReportThatHoldsComesBackAsItIs() {
        AnnualReport report = balanced(FORM).report();
        assertSame(report, Explainer.explain(report, FORM, 20));
    }

    @Test
    void theOtherVariantAndTheOlderFormAreExplainedToo() {
        for (FormVariant form : List.of(
                FORM.form().variants().get(1), Forms.of("ogi-2019").variants().get(0))) {
            SampleReport sample = balanced(form).with("requests/handled/total", "1143");
            AnnualReport report = explained(sample, form);
            assertEquals(
                    Map.of("handled/total", "1243"),
                    proposes(report.explanations().get(0)));
        }
    }

    @Test
    void oneOfFiveFiguresInAGroupOfTableFourIsUnresolved() {
        SampleReport sample = SampleReport.zeros(FORM)
                .with("review_litigation/reconsideration/upheld", "2")
                .with("review_litigation/reconsideration/corrected", "3")
                .with("review_litigation/reconsideration/total", "9");
        List<Explanation> explanations = explained(sample, FORM).explanations();
        assertTrue(explanations.get(0).rivals() > 0);
        assertNotNull(explanations.get(0).ask());
        assertTrue(explanations.get(0).message().en().contains("unresolved"));
    }

    @Test
    void aDoubtfulFigureIsTheFirstSuspectAndTheReadingMayBeWrong() {
        SampleReport sample = SampleReport.zeros(FORM)
                .with("review_litigation/reconsideration/upheld", "2")
                .with("review_litigation/reconsideration/corrected", "8 doubtful")
                .with("review_litigation/reconsideration/total", "2");
        Explanation first = first(sample);
        assertEquals(Map.of("reconsideration/corrected", "0"), proposes(first));
        assertEquals(Cause.LOOK_ALIKE, first.cause());
        assertTrue(first.message().en().contains("compare the original"));
    }

    @Test
    void aSureSuspectBesideADoubtfulFigureNamesTheDoubtfulOne() {
        SampleReport sample = balanced(FORM)
                .with("requests/granted/natural_person", "1234")
                .with("requests/partly_granted/natural_person", "0 doubtful");
        Message message = first(sample).message();
        assertTrue(message.en().contains("compare the original first at Table 三, row"), message.en());
        assertFalse(message.en().contains("the error is likely the report's own"), message.en());
    }

    @Test
    void aDoubtfulFigureIsSuspectedWhateverItsCause() {
        SampleReport sample = SampleReport.zeros(FORM)
                .with("review_litigation/reconsideration/upheld", "12")
                .with("review_litigation/reconsideration/corrected", "345 doubtful")
                .with("review_litigation/reconsideration/total", "22");
        assertEquals(Map.of("reconsideration/corrected", "10"), proposes(first(sample)));
    }

    @Test
    void whatCouldNotBeReadIsSolved() {
        SampleReport sample = balanced(FORM).with("requests/granted/natural_person", "unreadable");
        Explanation first = first(sample);
        assertEquals(Map.of("granted/natural_person", "1243"), proposes(first));
        assertNull(first.changes().get(0).value());
        assertEquals(2, first.closes().size());
    }

    @Test
    void aRowThatIsNotThereIsNotMadeUp() {
        SampleReport sample = balanced(FORM).with("requests/granted/*", "missing");
        assertEquals(List.of(), explained(sample, FORM).explanations());
    }

    @Test
    void aBlankTotalIsNoSuspectAndStandsForItsParts() {
        SampleReport sample =
                balanced(FORM).with("requests/*/total", "blank").with("requests/carried_out/natural_person", "7");
        for (Explanation explanation : explained(sample, FORM).explanations()) {
            assertTrue(explanation.changes().stream()
                    .noneMatch(change -> change.key().column().equals("total")));
        }
        assertEquals(Map.of("carried_out/natural_person", "0"), proposes(first(sample)));
    }

    @Test
    void aBlankThatMustBeANumberIsSaidToBeOne() {
        SampleReport sample = balanced(FORM).with("requests/granted/natural_person", "blank");
        assertEquals(Cause.BLANK_FOR_NUMBER, first(sample).cause());
    }

    @Test
    void aMinusTooManyIsASign() {
        SampleReport minus = balanced(FORM).with("requests/carried_out/natural_person", "-3");
        minus.with("requests/granted/natural_person", "1240")
                .with("requests/handled/natural_person", "1240")
                .with("requests/granted/total", "1240")
                .with("requests/handled/total", "1240")
                .with("requests/carried_out/total", "3");
        assertEquals(Cause.SIGN, first(minus).cause());
    }

    @Test
    void aTotalThatNoSlipExplainsIsATotalWrong() {
        Explanation first = first(balanced(FORM).with("requests/granted/total", "9"));
        assertEquals(Cause.TOTAL_WRONG, first.cause());
        assertEquals(new BigDecimal("1.9"), first.cost());
    }

    @Test
    void aTableThatIsBrokenEverywhereIsLeftUnexplainedAndTheFindingsSaySo() {
        SampleReport sample = SampleReport.zeros(FORM);
        for (int i = 0; i < 9; i++) {
            sample.with(
                    "requests/"
                            + List.of(
                                            "granted",
                                            "partly_granted",
                                            "refused.state_secret",
                                            "refused.other_law",
                                            "refused.third_party",
                                            "refused.deliberative",
                                            "unavailable.not_held",
                                            "other.rest",
                                            "received")
                                    .get(i)
                            + "/total",
                    String.valueOf(1000 + 17 * i));
        }
        AnnualReport report = explained(sample, FORM);
        assertEquals(List.of(), report.explanations());
        assertTrue(report.findings().stream()
                .filter(finding -> finding.rule().equals("requests.applicants"))
                .allMatch(finding -> finding.message().en().contains("no change of up to 6 figures")));
    }

    @Test
    void noMoreAreListedThanWantedAndTheCutIsSaid() {
        SampleReport sample = SampleReport.zeros(FORM)
                .with("review_litigation/reconsideration/total", "4")
                .with("review_litigation/litigation_direct/total", "5");
        AnnualReport report = Explainer.explain(sample.report().withFindings(sample.check()), FORM, 3);
        assertEquals(3, report.explanations().size());
        assertTrue(report.explanations().get(0).message().en().contains("--limit-explanations"));
    }
}
