package dev.gouji.cli.print;

import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Explanation;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingState;
import dev.gouji.report.Origin;
import dev.gouji.report.Severity;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is to be told an organ about its reports: the breaks, table by table, and what would make them hold. Immutable.
 *
 * @param organ its name
 * @param reports those with breaks, by year
 */
public record Letter(String organ, List<OfReport> reports) {

    /** As many explanations of one table that are equally good are told; of more the first, which says how many there are. */
    private static final int MOST_EXPLANATIONS = 3;

    /** Copies the list. */
    public Letter {
        reports = List.copyOf(reports);
    }

    /**
     * One report.
     *
     * @param report the report
     * @param findings its breaks, in its order
     */
    public record OfReport(AnnualReport report, List<Finding> findings) {

        /** Copies the list. */
        public OfReport {
            findings = List.copyOf(findings);
        }

        /** The report's own figures in its breaks, by table, in the order of the breaks. */
        Map<FormTable, Map<FigureKey, Term>> marked() {
            Map<String, Map<FigureKey, Term>> byId = new LinkedHashMap<>();
            for (Finding finding : findings) {
                Stream.concat(finding.left().stream(), finding.right().stream())
                        .filter(term -> term.reportId().equals(report.id()))
                        .forEach(term -> byId.computeIfAbsent(term.key().table(), table -> new LinkedHashMap<>())
                                .putIfAbsent(term.key(), term));
            }
            Map<FormTable, Map<FigureKey, Term>> marked = new LinkedHashMap<>();
            for (FormTable table : Forms.variantOf(report).tables()) {
                if (byId.containsKey(table.id())) {
                    marked.put(table, byId.get(table.id()));
                }
            }
            return marked;
        }

        /** The likeliest explanations of its breaks, those of one table that are equally good together. */
        List<Explanation> explanations() {
            Map<String, List<Explanation>> byTable = new LinkedHashMap<>();
            for (Explanation explanation : report.explanations()) {
                if (explanation.closes().stream().anyMatch(findings::contains)) {
                    List<Explanation> same = byTable.computeIfAbsent(
                            explanation.changes().get(0).key().table(), table -> new ArrayList<>());
                    boolean asGood = same.isEmpty() || same.get(0).cost().compareTo(explanation.cost()) == 0;
                    boolean few = explanation.rivals() < MOST_EXPLANATIONS;
                    if (asGood && (few || same.isEmpty())) {
                        same.add(explanation);
                    }
                }
            }
            return byTable.values().stream().flatMap(List::stream).toList();
        }
    }

    /**
     * The letter about some reports of an organ.
     *
     * @param open whether breaks that nobody confirmed are told too, as far as every figure in them was surely read
     */
    public static Letter of(String organ, List<AnnualReport> reports, boolean open) {
        List<OfReport> broken = new ArrayList<>();
        for (AnnualReport report : reports) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> isToldOf(finding, open))
                    .toList();
            if (!findings.isEmpty()) {
                broken.add(new OfReport(report, findings));
            }
        }
        return new Letter(organ, broken);
    }

    private static boolean isToldOf(Finding finding, boolean open) {
        if (finding.verdict() != Verdict.FAIL || finding.rule().startsWith("decision.")) {
            return false;
        }
        boolean sure = finding.state() == FindingState.OPEN
                && finding.origin() == Origin.SOURCE
                && finding.severity() != Severity.INFO;
        return finding.state() == FindingState.CONFIRMED || (open && sure);
    }

    /** How many breaks it tells. */
    public int findings() {
        return reports.stream().mapToInt(report -> report.findings().size()).sum();
    }
}
