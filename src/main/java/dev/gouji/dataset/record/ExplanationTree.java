package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The {@code explanation} records of a report as trees, and which of them stand among the suspects of a finding. */
public final class ExplanationTree {

    private final AnnualReport report;
    private final List<String> ids;
    private final Map<Finding, String> findings = new HashMap<>();

    /** The explanations of a report; each must close findings of that report, else an {@link IllegalStateException}. */
    public ExplanationTree(AnnualReport report) {
        this.report = report;
        ids = Identifiers.explanationIds(report);
        if (!report.explanations().isEmpty()) {
            List<String> findingIds = Identifiers.findingIds(report);
            for (int i = 0; i < findingIds.size(); i++) {
                findings.putIfAbsent(report.findings().get(i), findingIds.get(i));
            }
        }
    }

    /** All of them, in the report's order. */
    public ArrayNode all() {
        ArrayNode nodes = Json.array();
        for (int i = 0; i < ids.size(); i++) {
            nodes.add(of(i));
        }
        return nodes;
    }

    /** Those that would close a finding, the likeliest first. */
    public ArrayNode suspects(Finding finding) {
        ArrayNode nodes = Json.array();
        for (int i = 0; i < ids.size(); i++) {
            if (report.explanations().get(i).closes().contains(finding)) {
                nodes.add(of(i));
            }
        }
        return nodes;
    }

    private ObjectNode of(int index) {
        Explanation explanation = report.explanations().get(index);
        ObjectNode node = Json.object();
        node.put("explanation_id", ids.get(index));
        node.put("cause", explanation.cause().code());
        ArrayNode changes = node.putArray("changes");
        explanation.changes().forEach(change -> changes.add(of(change)));
        ArrayNode closes = node.putArray("closes");
        explanation.closes().forEach(finding -> closes.add(id(finding)));
        node.put("cost", explanation.cost());
        node.put("margin", explanation.margin());
        node.put("rivals", explanation.rivals());
        node.put("ask", explanation.ask() == null ? null : explanation.ask().toString());
        node.set("message_zh", Json.text(explanation.message().zh()));
        node.set("message_en", Json.text(explanation.message().en()));
        return node;
    }

    private String id(Finding finding) {
        String id = findings.get(finding);
        if (id == null) {
            throw new IllegalStateException(report.id() + ": an explanation closes a finding that is not the report's");
        }
        return id;
    }

    private static ObjectNode of(Change change) {
        ObjectNode node = Json.object();
        node.put("report_id", change.reportId());
        node.put("key", change.key().toString());
        node.put("value", change.value());
        node.put("proposed", change.proposed());
        node.put("cause", change.cause().code());
        return node;
    }
}
