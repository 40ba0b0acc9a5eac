package dev.gouji.ledger.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Severity;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AggregateCheckTest {

    private static final FormVariant FORM = Forms.of("ogi-2021").variants().get(0);

    private static final String RECEIVED = "requests/received/natural_person";

    private static SampleReport zeros() {
        return SampleReport.zeros(FORM);
    }

    private static AnnualReport unit(String key, String said) {
        return zeros().with(key, said).of("青岚县水务局", 2023, said + ".docx");
    }

    private static List<Finding> check(SampleReport aggregate, AnnualReport... units) {
        AggregateCheck check = new AggregateCheck(aggregate.of("青岚县人民政府", 2023, "a.docx"));
        List.of(units).forEach(check::add);
        return check.findings();
    }

    @Test
    void whatUnitsAddUpToIsNoFinding() {
        assertEquals(List.of(), check(zeros().with(RECEIVED, "5"), unit(RECEIVED, "2"), unit(RECEIVED, "3")));
    }

    @Test
    void anotherSumIsOneWithBothSidesAndTheirDifference() {
        Finding finding = check(zeros().with(RECEIVED, "6"), unit(RECEIVED, "2"), unit(RECEIVED, "3"))
                .get(0);
        assertEquals("hierarchy.sum", finding.rule());
        assertEquals(Verdict.FAIL, finding.verdict());
        assertEquals(new BigDecimal("6"), finding.leftSum());
        assertEquals(new BigDecimal("5"), finding.rightSum());
        assertEquals(BigDecimal.ONE, finding.difference());
        assertEquals(2, finding.right().size());
        assertTrue(
                finding.message().zh().endsWith("汇总为 6，2 个单位之和为 5，相差 1"),
                finding.message().zh());
    }

    @Test
    void ofARowTheTotalIsSaidAndNoOtherColumn() {
        List<Finding> findings = check(zeros().with("requests/received/*", "1"), unit(RECEIVED, "0"));
        assertEquals(1, findings.size());
        assertEquals("total", findings.get(0).left().get(0).key().column());
    }

    @Test
    void aMarkCountsAsNone() {
        assertEquals(List.of(), check(zeros().with(RECEIVED, "2"), unit(RECEIVED, "2"), unit(RECEIVED, "dash")));
    }

    @Test
    void aUnitWhoseFigureIsNotKnownLeavesItOpen() {
        assertEquals(List.of(), check(zeros().with(RECEIVED, "2"), unit(RECEIVED, "9"), unit(RECEIVED, "unreadable")));
        assertEquals(List.of(), check(zeros().with(RECEIVED, "unreadable"), unit(RECEIVED, "9")));
    }

    @Test
    void aUnitWhoseFormHasNoSuchFigureLeavesItOpen() {
        String issued = "proactive/regulations/issued";
        AnnualReport older =
                SampleReport.zeros(Forms.of("ogi-2019").variants().get(0)).of("青岚县财政局", 2020, "b.docx");
        assertEquals(1, check(zeros().with(issued, "7"), unit(issued, "1")).size());
        assertEquals(List.of(), check(zeros().with(issued, "7"), unit(issued, "1"), older));
    }

    @Test
    void inDoubtIsAFindingWithADoubtfulFigureOnEitherSide() {
        assertEquals(
                Origin.SOURCE,
                check(zeros().with(RECEIVED, "2"), unit(RECEIVED, "9")).get(0).origin());
        assertEquals(
                Origin.EXTRACTION,
                check(zeros().with(RECEIVED, "2"), unit(RECEIVED, "9 doubtful"))
                        .get(0)
                        .origin());
        assertEquals(
                Origin.EXTRACTION,
                check(zeros().with(RECEIVED, "2 doubtful"), unit(RECEIVED, "9"))
                        .get(0)
                        .origin());
    }

    @Test
    void unitsWithoutAReportAreNamedUpToFive() {
        AnnualReport aggregate = zeros().of("青岚县人民政府", 2023, "a.docx");
        Finding two = AggregateCheck.notAssessable(aggregate, List.of("甲局", "乙局"));
        assertEquals(Verdict.NOT_ASSESSABLE, two.verdict());
        assertEquals(Severity.INFO, two.severity());
        assertTrue(
                two.message().zh().startsWith("无法与所属单位核对：甲局、乙局 2 个"),
                two.message().zh());
        String many = AggregateCheck.notAssessable(aggregate, List.of("甲", "乙", "丙", "丁", "戊", "己"))
                .message()
                .zh();
        assertTrue(many.contains("甲、乙、丙、丁、戊等 6 个"), many);
    }
}
