package dev.gouji.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.screen.Ink;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.document.Message;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Cause;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingFilter;
import dev.gouji.report.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationPrinterTest {

    private static final String TOTAL = "review_litigation/reconsideration/total";
    private static final String UPHELD = "review_litigation/reconsideration/upheld";
    private static final Finding FINDING = SampleReports.finding(
            "review_litigation.total", Severity.ERROR, List.of(UPHELD + "=1"), List.of(TOTAL + "=3"));

    private static Explanation explanation(String key, int value, int proposed, int rivals) {
        return explanation(key, value, proposed, rivals, 1);
    }

    private static Explanation explanation(String key, int value, int proposed, int rivals, int cost) {
        return new Explanation(
                Cause.DIGIT_REPLACED,
                List.of(new Change(
                        SampleReports.ID,
                        FigureKey.of(key),
                        BigDecimal.valueOf(value),
                        BigDecimal.valueOf(proposed),
                        Cause.DIGIT_REPLACED)),
                List.of(FINDING),
                BigDecimal.valueOf(cost),
                null,
                rivals,
                null,
                new Message(key + " 应为 " + proposed, key + " should be " + proposed));
    }

    private static String print(boolean verbose, Explanation... explanations) {
        AnnualReport report = SampleReports.report("a.docx", Map.of(UPHELD, "1", TOTAL, "3"), List.of(FINDING))
                .withExplanations(List.of(explanations));
        List<String> lines = new ArrayList<>();
        CheckPrinter printer = new CheckPrinter(
                new Page(Texts.in(Language.EN), Ink.NONE, 100, lines::add), false, verbose, FindingFilter.ALL);
        printer.accept(SampleReports.conversion("a.docx", report));
        return String.join("\n", lines);
    }

    @Test
    void theSuspectIsNamedFirstAndTheProposalStandsBesideThePrintedValue() {
        String printed = print(false, explanation(TOTAL, 3, 1, 0));
        assertTrue(printed.contains("→ " + TOTAL + " should be 1"), printed);
        assertTrue(printed.contains("[3→1]"), printed);
        assertTrue(printed.indexOf("should be 1") < printed.indexOf("[review_litigation.total]"), printed);
    }

    @Test
    void rivalsAreAllMarkedAndQuestioned() {
        String printed = print(false, explanation(UPHELD, 1, 3, 1), explanation(TOTAL, 3, 1, 1));
        assertTrue(printed.contains("[1→3?]") && printed.contains("[3→1?]"), printed);
    }

    @Test
    void rivalsThatDifferInOneFigureAreOneSentenceWithAList() {
        String printed = print(false, explanation(UPHELD, 1, 3, 1), explanation(TOTAL, 3, 1, 1))
                .replaceAll("\\s+", " ");
        assertTrue(
                printed.contains("→ unresolved: any one of these 2 changes would do:"
                        + " “行政复议”·“结果维持” 1→3; “行政复议”·“总计” 3→1; every figure was surely read"),
                printed);
        assertEquals(-1, printed.indexOf("should be"));
    }

    @Test
    void onlyTheLikeliestArePrintedUnlessAllAreWanted() {
        Explanation[] many = new Explanation[5];
        for (int i = 0; i < many.length; i++) {
            many[i] = explanation(TOTAL, 3, 10 + i, 0, 1 + i);
        }
        assertTrue(print(false, many).contains("further explanations: 2"));
        assertEquals(-1, print(false, many).indexOf("should be 14"));
        assertTrue(print(true, many).contains("should be 14"));
    }
}
