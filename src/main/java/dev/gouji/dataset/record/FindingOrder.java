package dev.gouji.dataset.record;

import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of a report's findings: that of the catalogue of checks, and within one check as they were found. */
public final class FindingOrder {

    private FindingOrder() {}

    /** A report with findings that were made over several reports, each behind the report's own of the same check. */
    public static AnnualReport merged(AnnualReport report, List<Finding> more) {
        if (more.isEmpty()) {
            return report;
        }
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.addAll(more);
        findings.sort(
                Comparator.comparingInt(finding -> Ranks.BY_RULE.getOrDefault(finding.rule(), Integer.MAX_VALUE)));
        return report.withFindings(findings);
    }

    private static final class Ranks {

        private static final Map<String, Integer> BY_RULE = byRule();

        private static Map<String, Integer> byRule() {
            Map<String, Integer> ranks = new HashMap<>();
            for (Rule rule : Forms.rules()) {
                ranks.put(rule.id(), ranks.size());
            }
            return ranks;
        }
    }
}
