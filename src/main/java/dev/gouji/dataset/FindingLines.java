package dev.gouji.dataset;

import dev.gouji.dataset.record.FindingTree;
import dev.gouji.dataset.record.Json;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.FindingFilter;
import java.util.List;
import java.util.stream.IntStream;

/** Findings as {@code findings.ndjson} has them. */
public final class FindingLines {

    private FindingLines() {}

    /** A line for each finding of a report that is asked for, without a line feed. */
    public static List<String> of(AnnualReport report, FindingFilter filter) {
        if (!filter.takes(report)) {
            return List.of();
        }
        var trees = FindingTree.of(report);
        return IntStream.range(0, trees.size())
                .filter(i -> filter.takes(report.findings().get(i)))
                .mapToObj(i -> Json.line(trees.get(i)))
                .toList();
    }
}
