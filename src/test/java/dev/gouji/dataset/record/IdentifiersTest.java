package dev.gouji.dataset.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gouji.dataset.Samples;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.Sides;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void aReportsIdIsTheSameForEver() {
        assertEquals("2d5ce674ea63d8f6", Identifiers.reportId("县/镇.html", Samples.SHA256, 0));
    }

    @Test
    void aReportsIdDependsOnPathContentAndOrdinal() {
        List<String> ids = List.of(
                Identifiers.reportId("a", Samples.SHA256, 0),
                Identifiers.reportId("b", Samples.SHA256, 0),
                Identifiers.reportId("a", "f".repeat(64), 0),
                Identifiers.reportId("a", Samples.SHA256, 1));
        assertEquals(4, new HashSet<>(ids).size());
    }

    @Test
    void findingIdsAreTheSameForEver() {
        assertEquals(
                List.of("727863d325dc4a92", "3fff10735b2ef89f", "d7cf24d2c60df9ce"),
                Identifiers.findingIds(Samples.report("a", Samples.SHA256)));
    }

    @Test
    void aFindingsIdDoesNotDependOnValues() {
        AnnualReport report = Samples.report("a", Samples.SHA256);
        List<Finding> others = report.findings().stream()
                .map(finding -> new Finding(
                        finding.rule(),
                        finding.kind(),
                        finding.severity(),
                        finding.verdict(),
                        finding.origin(),
                        new Sides(finding.left(), finding.right(), new BigDecimal("77"), null),
                        null,
                        finding.message()))
                .toList();
        assertEquals(Identifiers.findingIds(report), Identifiers.findingIds(report.withFindings(others)));
    }

    @Test
    void findingsOnTheSameFiguresHaveDifferentIds() {
        List<String> ids = Identifiers.findingIds(Samples.report("a", Samples.SHA256));
        assertNotEquals(ids.get(0), ids.get(1));
    }

    @Test
    void anExplanationsIdIsTheSameForEver() {
        assertEquals(List.of("c835a4ee0051b85f"), Identifiers.explanationIds(Samples.report("a", Samples.SHA256)));
    }
}
