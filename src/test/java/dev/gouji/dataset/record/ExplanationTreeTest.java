package dev.gouji.dataset.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.Samples;
import dev.gouji.report.AnnualReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTreeTest {

    private final AnnualReport report = Samples.report("a", Samples.SHA256);

    @Test
    void anExplanationStandsAmongTheSuspectsOfTheFindingsItCloses() {
        List<ObjectNode> findings = FindingTree.of(report);
        assertEquals(1, findings.get(0).get("suspects").size());
        assertTrue(findings.get(2).get("suspects").isEmpty());
        assertEquals(
                new ExplanationTree(report).all().get(0),
                findings.get(0).get("suspects").get(0));
    }

    @Test
    void itNamesTheFindingsItClosesByTheirIds() {
        JsonNode explanation = new ExplanationTree(report).all().get(0);
        assertEquals(
                FindingTree.of(report).get(0).get("finding_id"),
                explanation.get("closes").get(0));
        assertEquals("several", explanation.get("cause").textValue());
        assertEquals(1, explanation.get("closes").size());
        assertTrue(explanation.get("changes").get(1).get("value").isNull());
    }

    @Test
    void oneThatClosesNoFindingOfTheReportIsRefused() {
        ExplanationTree tree = new ExplanationTree(report.withFindings(List.of()));
        assertThrows(IllegalStateException.class, tree::all);
    }
}
