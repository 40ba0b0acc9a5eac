package dev.gouji.dataset.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.Finding;
import dev.gouji.report.ReportStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the head of the page counts: inputs and reports by status, files not read by code, findings by rule. Not thread-safe. */
final class PageCounts {

    private final Map<String, Integer> inputs = new TreeMap<>();
    private final Map<String, Integer> reports = new TreeMap<>();
    private final Map<List<String>, Integer> codes = new TreeMap<>(PageCounts::compare);
    private final Map<List<String>, Integer> findings = new TreeMap<>(PageCounts::compare);

    void add(Conversion conversion) {
        DocumentRecord document = conversion.document();
        inputs.merge(document.status().code(), 1, Integer::sum);
        if (document.error() != null) {
            codes.merge(List.of(document.status().code(), document.error().code()), 1, Integer::sum);
        }
    }

    void add(AnnualReport report, ReportStatus status) {
        reports.merge(status.code(), 1, Integer::sum);
        for (Finding finding : report.findings()) {
            findings.merge(
                    List.of(
                            finding.verdict().code(),
                            finding.severity().code(),
                            finding.origin().code(),
                            finding.rule()),
                    1,
                    Integer::sum);
        }
    }

    /** {@code codes} and {@code findings} are lists of their words and the count. */
    ObjectNode toJson() {
        ObjectNode node = PageJson.object();
        ObjectNode byStatus = node.putObject("inputs");
        inputs.forEach(byStatus::put);
        ObjectNode standing = node.putObject("reports");
        reports.forEach(standing::put);
        list(node.putArray("codes"), codes);
        list(node.putArray("findings"), findings);
        return node;
    }

    private static void list(ArrayNode node, Map<List<String>, Integer> counts) {
        counts.forEach((words, count) -> {
            ArrayNode entry = node.addArray();
            words.forEach(entry::add);
            entry.add(count);
        });
    }

    private static int compare(List<String> left, List<String> right) {
        return String.join(" ", left).compareTo(String.join(" ", right));
    }
}
