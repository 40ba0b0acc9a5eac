package dev.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnualReportTest {

    private static final Figure RECEIVED = Figure.missing(FigureKey.of("requests/received/total"), null);
    private static final Figure CARRIED = Figure.missing(FigureKey.of("requests/carried_in/total"), null);

    private static AnnualReport report(List<Finding> findings, List<Explanation> explanations) {
        return new AnnualReport(
                "00",
                Identity.UNKNOWN,
                "甲/年报.docx",
                "2021",
                "甲局2023年年报",
                new Stated<>("甲局", "甲局", null, Certainty.READ),
                new Stated<>(2023, "2023年", null, Certainty.INFERRED),
                Scope.DEPARTMENT,
                new Publication("2024-03-08", "甲市政府", null),
                "更正",
                List.of(),
                List.of(RECEIVED, CARRIED),
                List.of(),
                findings,
                explanations,
                List.of());
    }

    private static Explanation closing(Cause cause, List<Finding> closes) {
        return new Explanation(cause, List.of(), closes, BigDecimal.ONE, null, 0, null, new Message("疑似", "perhaps"));
    }

    @Test
    void findingsThatFailAreCountedBySeverity() {
        AnnualReport report = report(
                ReportStatusTest.findings("a PRINTED ERROR FAIL SOURCE;b IMPLIED ERROR FAIL EXTRACTION;"
                        + "c QUALITY WARNING FAIL SOURCE;d PRINTED INFO NOT_ASSESSABLE SOURCE"),
                List.of());
        assertEquals(2, report.count(Severity.ERROR));
        assertEquals(1, report.count(Severity.WARNING));
        assertEquals(0, report.count(Severity.INFO));
        assertEquals(ReportStatus.INCONSISTENT, report.status());
    }

    @Test
    void suspectsOfAFindingAreTheExplanationsThatCloseIt() {
        Finding one = ReportStatusTest.finding("a PRINTED ERROR FAIL SOURCE");
        Finding two = ReportStatusTest.finding("b PRINTED ERROR FAIL SOURCE");
        Explanation first = closing(Cause.SIGN, List.of(one));
        Explanation both = closing(Cause.OTHER, List.of(one, two));
        AnnualReport report = report(List.of(one, two), List.of()).withExplanations(List.of(first, both));
        assertEquals(List.of(first, both), report.suspects(one));
        assertEquals(List.of(both), report.suspects(two));
        assertEquals(List.of(first, both), report.withFindings(List.of(one)).explanations());
        assertEquals(List.of(one), report.withFindings(List.of(one)).findings());
    }

    @Test
    void figuresStandInTheOrderOfTheForm() {
        assertEquals(
                List.of(RECEIVED.key(), CARRIED.key()),
                List.copyOf(report(List.of(), List.of()).figuresByKey().keySet()));
    }

    @Test
    void listsAreCopied() {
        List<Finding> findings = new ArrayList<>();
        AnnualReport report = report(findings, List.of());
        findings.add(ReportStatusTest.finding("a PRINTED ERROR FAIL SOURCE"));
        assertEquals(List.of(), report.findings());
        assertThrows(UnsupportedOperationException.class, () -> report.figures().clear());
    }

    @Test
    void aHeadKeepsWhoseReportItIsAndOfWhen() {
        assertEquals(
                new ReportHead(
                        "00",
                        Identity.UNKNOWN,
                        "甲/年报.docx",
                        "2021",
                        "甲局2023年年报",
                        "甲局",
                        Certainty.READ,
                        2023,
                        Certainty.INFERRED,
                        Scope.DEPARTMENT,
                        "甲市政府",
                        "2024-03-08",
                        "更正",
                        0),
                ReportHead.of(report(List.of(), List.of())));
    }
}
