package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.Term;
import java.util.ArrayList;
import java.util.List;

/** The {@code findings} records of a report as trees. */
public final class FindingTree {

    private FindingTree() {}

    /** In the report's order. */
    public static List<ObjectNode> of(AnnualReport report) {
        List<String> ids = Identifiers.findingIds(report);
        List<String> keys = Identifiers.findingKeys(report);
        ExplanationTree explanations = new ExplanationTree(report);
        List<ObjectNode> nodes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ObjectNode node = Json.object().put("finding_id", ids.get(i));
            RecordTree.identify(node, report);
            nodes.add(describe(node, report.findings().get(i), keys.get(i), explanations));
        }
        return nodes;
    }

    private static ObjectNode describe(ObjectNode node, Finding finding, String key, ExplanationTree explanations) {
        node.put("rule", finding.rule());
        node.put("kind", finding.kind().code());
        node.put("severity", finding.severity().code());
        node.put("verdict", finding.verdict().code());
        node.put("origin", finding.origin().code());
        node.put("state", finding.state().code());
        node.put("decision_id", finding.decisionId());
        node.put("assumed_organ", finding.assumedOrgan());
        node.put("finding_key", key);
        node.set("left_terms", terms(finding.left()));
        node.set("right_terms", terms(finding.right()));
        node.put("left_sum", finding.leftSum());
        node.put("right_sum", finding.rightSum());
        node.put("difference", finding.difference());
        node.set("place", PlaceTree.of(finding.place()));
        node.set("suspects", explanations.suspects(finding));
        node.set("message_zh", Json.text(finding.message().zh()));
        node.set("message_en", Json.text(finding.message().en()));
        return node;
    }

    private static ArrayNode terms(List<Term> terms) {
        ArrayNode node = Json.array();
        for (Term term : terms) {
            node.addObject()
                    .put("report_id", term.reportId())
                    .put("key", term.key().toString())
                    .put("coefficient", term.coefficient())
                    .put("value", term.value())
                    .put("mark", term.mark().code())
                    .put("assumed", term.assumed());
        }
        return node;
    }
}
