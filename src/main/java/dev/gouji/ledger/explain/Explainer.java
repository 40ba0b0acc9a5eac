package dev.gouji.ledger.explain;

import dev.gouji.document.Message;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Relation;
import dev.gouji.ledger.FigureBook;
import dev.gouji.ledger.StatutoryNames;
import dev.gouji.ledger.explain.equation.LedgerSystem;
import dev.gouji.ledger.explain.equation.SystemBuilder;
import dev.gouji.ledger.explain.search.ExplanationSearch;
import dev.gouji.ledger.explain.search.Solution;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Explanation;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingKind;
import dev.gouji.report.Severity;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says which figures make a report's sums fail.
 *
 * <p>Example: 1234 printed for 1243 breaks three sums; the explanation is one change, digits exchanged, that closes all
 * three. Nothing is applied. Stateless and thread-safe.
 */
public final class Explainer {

    private Explainer() {}

    /**
     * The report with every minimal explanation of each table whose sums fail, the cheapest first.
     *
     * <p>Where none was found, the findings say so. A report whose sums hold comes back as it is.
     *
     * @param report with the findings about it
     * @param form what it was recognised as
     * @param limit how many explanations of a table are listed at most
     */
    public static AnnualReport explain(AnnualReport report, FormVariant form, int limit) {
        if (report.findings().stream().noneMatch(Explainer::isBroken)) {
            return report;
        }
        List<Finding> findings = new ArrayList<>(report.findings());
        List<Explanation> explanations = new ArrayList<>();
        FigureBook book = new FigureBook(report, form);
        ExplanationMessages messages =
                new ExplanationMessages(new StatutoryNames(form, report.year().value()));
        for (FormTable table : form.tables()) {
            Set<String> rules = table.relations().stream().map(Relation::rule).collect(Collectors.toSet());
            List<Finding> broken = report.findings().stream()
                    .filter(Explainer::isBroken)
                    .filter(finding -> rules.contains(finding.rule()))
                    .filter(finding -> finding.left().get(0).key().table().equals(table.id()))
                    .toList();
            if (broken.isEmpty()) {
                continue;
            }
            LedgerSystem system = new SystemBuilder(book, table).build();
            if (system == null) {
                continue;
            }
            ExplanationSearch search = new ExplanationSearch(system, table, limit);
            List<Solution> solutions = search.run();
            Ranking ranking = new Ranking(report, system, solutions, messages);
            List<Explanation> ranked = ranking.explanations(broken, limit, note(search, limit, messages));
            explanations.addAll(ranked);
            if (ranked.isEmpty()) {
                unexplained(findings, broken, note(search, limit, messages), messages);
            }
        }
        return report.withFindings(findings).withExplanations(explanations);
    }

    private static Message note(ExplanationSearch search, int limit, ExplanationMessages messages) {
        if (search.isStopped()) {
            return messages.stopped(search.steps());
        }
        return messages.cut(limit).when(search.isCut());
    }

    private static boolean isBroken(Finding finding) {
        boolean sum = finding.kind() == FindingKind.PRINTED || finding.kind() == FindingKind.IMPLIED;
        boolean fails = finding.verdict() == Verdict.FAIL && finding.severity() == Severity.ERROR;
        return sum && !finding.right().isEmpty() && (fails || finding.verdict() == Verdict.NOT_ASSESSABLE);
    }

    private static void unexplained(
            List<Finding> findings, List<Finding> broken, Message note, ExplanationMessages messages) {
        findings.replaceAll(finding -> {
            boolean told = broken.contains(finding) && finding.verdict() == Verdict.FAIL;
            return told ? finding.saying(messages.unexplained(finding.message(), note)) : finding;
        });
    }
}
