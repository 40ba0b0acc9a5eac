package dev.gouji.dataset.diff;

import dev.gouji.dataset.diff.Difference.FindingChange;
import dev.gouji.dataset.diff.Difference.OfFigure;
import dev.gouji.dataset.diff.Difference.OfFinding;
import dev.gouji.dataset.diff.Difference.ReportPair;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What is different between two readings of one report. */
final class ReportDiff {

    private ReportDiff() {}

    /** The figures that moved, in the new form's order, then those that it does not have any more. */
    static void figures(ReportPair pair, Consumer<Difference> found) {
        Map<FigureKey, Figure> before = pair.before().figuresByKey();
        Map<FigureKey, Figure> after = pair.after().figuresByKey();
        Set<FigureKey> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        for (FigureKey key : keys) {
            Figure old = before.get(key);
            Figure now = after.get(key);
            if (old == null || now == null || hasMoved(old, now)) {
                found.accept(new OfFigure(pair, old, now));
            }
        }
    }

    private static boolean hasMoved(Figure old, Figure now) {
        return old.mark() != now.mark() || old.certainty() != now.certainty() || !isSame(old.value(), now.value());
    }

    /** 1.50 and 1.5 are one number. */
    private static boolean isSame(BigDecimal old, BigDecimal now) {
        if (old == null || now == null) {
            return old == null && now == null;
        }
        return old.compareTo(now) == 0;
    }

    /** The failing findings, new and still open ones in the new report's order, then those that are closed. */
    static void findings(ReportPair pair, Consumer<Difference> found) {
        Map<String, Finding> before = failing(pair.before());
        Map<String, Finding> after = failing(pair.after());
        after.forEach((subject, finding) -> {
            boolean known = before.containsKey(subject);
            found.accept(new OfFinding(pair, known ? FindingChange.OPEN : FindingChange.NEW, finding));
        });
        before.forEach((subject, finding) -> {
            if (!after.containsKey(subject)) {
                found.accept(new OfFinding(pair, FindingChange.CLOSED, finding));
            }
        });
    }

    /** The same finding has the same subject in both datasets, whatever its report's id is there. */
    private static Map<String, Finding> failing(AnnualReport report) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        if (report == null) {
            return findings;
        }
        Map<String, Integer> met = new HashMap<>();
        for (Finding finding : report.findings()) {
            if (finding.verdict() == Verdict.FAIL && finding.counts()) {
                String subject = finding.rule() + terms(report, finding.left()) + terms(report, finding.right());
                findings.put(subject + met.merge(subject, 1, Integer::sum), finding);
            }
        }
        return findings;
    }

    private static List<String> terms(AnnualReport report, List<Term> terms) {
        return terms.stream()
                .map(term -> (term.reportId().equals(report.id()) ? "" : "another report's ") + term.key())
                .toList();
    }
}
