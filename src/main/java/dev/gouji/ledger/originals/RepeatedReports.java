package dev.gouji.ledger.originals;

import dev.gouji.document.Message;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Sides;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Marks reports that stand more than once in one document, as a page has a copy for wide and one for narrow screens: of
 * those of one organ, year, scope and form the surest is kept, the first of equal ones, and each other gets the finding
 * {@code report.repeated}. Stateless and thread-safe.
 */
public final class RepeatedReports {

    private RepeatedReports() {}

    /** The reports of one document, those that repeat another marked. */
    public static List<AnnualReport> marked(List<AnnualReport> reports) {
        List<AnnualReport> marked = new ArrayList<>(reports.size());
        for (AnnualReport report : reports) {
            int kept = kept(report, reports);
            boolean itself = reports.get(kept).id().equals(report.id());
            marked.add(itself ? report : marked(report, reports.get(kept), kept + 1));
        }
        return marked;
    }

    /** The index of the surest of the reports that are the same as one, itself among them. */
    private static int kept(AnnualReport report, List<AnnualReport> reports) {
        int kept = -1;
        for (int i = 0; i < reports.size(); i++) {
            AnnualReport other = reports.get(i);
            boolean same = other.id().equals(report.id()) || isSame(report, other);
            if (same && (kept < 0 || other.sureFigures() > reports.get(kept).sureFigures())) {
                kept = i;
            }
        }
        return kept;
    }

    private static boolean isSame(AnnualReport one, AnnualReport other) {
        return one.agency().value() != null
                && one.year().value() != null
                && one.agency().value().equals(other.agency().value())
                && one.year().value().equals(other.year().value())
                && one.scope() == other.scope()
                && one.form().equals(other.form());
    }

    private static AnnualReport marked(AnnualReport report, AnnualReport kept, int ordinal) {
        Rule rule = Forms.rule("report.repeated");
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.add(new Finding(
                rule.id(),
                rule.kind(),
                rule.severity(),
                Verdict.FAIL,
                Origin.SOURCE,
                Sides.about(List.of()),
                null,
                message(ordinal, differences(report, kept))));
        return report.withFindings(findings);
    }

    private static long differences(AnnualReport report, AnnualReport kept) {
        Map<FigureKey, Figure> others = kept.figuresByKey();
        return report.figures().stream()
                .filter(figure -> differ(figure, others.get(figure.key())))
                .count();
    }

    private static boolean differ(Figure one, Figure other) {
        if (other == null || one.mark() != other.mark()) {
            return true;
        }
        return one.value() != null && one.value().compareTo(other.value()) != 0;
    }

    private static Message message(int ordinal, long differences) {
        String zh = differences == 0 ? "数字相同" : "有 " + differences + " 个数不同";
        String en = differences == 0 ? "with the same figures" : "with " + differences + " other figures";
        return new Message(
                "本文件里已有同一机关、同一年度的报告（第 " + ordinal + " 份），" + zh + "；汇总时请只用那一份",
                "the document already has a report of this organ and year (number " + ordinal + "), " + en
                        + "; take only that one into sums");
    }
}
