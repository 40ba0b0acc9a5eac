package dev.gouji.convert;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.ledger.LedgerChecker;
import dev.gouji.ledger.MessagePages;
import dev.gouji.ledger.explain.Explainer;
import dev.gouji.limit.Limits;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report by itself → the same with what its arithmetic says, and what would make it hold. Immutable. */
final class ReportCheck {

    private final int most;

    ReportCheck(Limits limits) {
        most = (int) Math.min(limits.of(Limits.Bound.EXPLANATIONS), Integer.MAX_VALUE);
    }

    /** Checks a report that carries what was found in reading it alone. */
    AnnualReport check(AnnualReport report) {
        FormVariant form = Forms.variantOf(report);
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.addAll(LedgerChecker.check(report, form));
        sort(findings);
        return MessagePages.named(Explainer.explain(report.withFindings(findings), form, most));
    }

    /**
     * Checks a report anew whose figures, agency or year are others now.
     *
     * @param checked as {@link #check} gave it
     * @param changed the same with other figures
     */
    AnnualReport again(AnnualReport checked, AnnualReport changed) {
        List<Finding> read = foundInReading(checked);
        AnnualReport anew = check(changed.withFindings(List.of()).withExplanations(List.of()));
        List<Finding> findings = new ArrayList<>(read);
        findings.addAll(anew.findings());
        sort(findings);
        return anew.withFindings(findings);
    }

    /** What was found before the arithmetic: under each rule it stands before what that found. */
    private static List<Finding> foundInReading(AnnualReport checked) {
        Map<String, Integer> left = new HashMap<>();
        checked.findings().forEach(finding -> left.merge(finding.rule(), 1, Integer::sum));
        LedgerChecker.check(checked, Forms.variantOf(checked))
                .forEach(finding -> left.merge(finding.rule(), -1, Integer::sum));
        List<Finding> read = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            if (left.merge(finding.rule(), -1, Integer::sum) >= 0) {
                read.add(finding);
            }
        }
        return read;
    }

    private static void sort(List<Finding> findings) {
        List<String> order = Forms.rules().stream().map(Rule::id).toList();
        findings.sort(Comparator.comparingInt(finding -> order.indexOf(finding.rule())));
    }
}
