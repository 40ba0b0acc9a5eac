package dev.gouji.cli.print;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.Explanation;
import dev.gouji.report.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The findings of a report, those together that one slip would account for. */
final class Slips {

    private Slips() {}

    /**
     * Groups findings: those that the likeliest explanation of the first closes are with it, each stands in one group. The
     * order is that of the first of each group.
     *
     * @param findings some of the report's
     */
    static List<List<Finding>> of(List<Finding> findings, AnnualReport report) {
        Set<Finding> left = new LinkedHashSet<>(findings);
        List<List<Finding>> groups = new ArrayList<>();
        for (Finding finding : findings) {
            if (left.contains(finding)) {
                List<Finding> group = together(finding, report).stream()
                        .filter(left::contains)
                        .toList();
                group.forEach(left::remove);
                groups.add(group);
            }
        }
        return groups;
    }

    private static List<Finding> together(Finding finding, AnnualReport report) {
        List<Explanation> suspects = report.suspects(finding);
        return suspects.isEmpty() ? List.of(finding) : suspects.get(0).closes();
    }
}
