package dev.gouji.ledger.years;

import dev.gouji.document.Message;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Severity;
import dev.gouji.report.Sides;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why the years of an organ cannot be held against each other: not assessable, and said. */
final class SeriesFindings {

    private static final String RULE = "cross-year.carry-over";
    private static final FigureKey CARRIED_IN = new FigureKey("requests", "carried_in", "total");
    private static final FigureKey CARRIED_OUT = new FigureKey("requests", "carried_out", "total");

    private SeriesFindings() {}

    /** The figures of a report, as far as they make it another report. */
    static Map<FigureKey, Object> values(AnnualReport report) {
        Map<FigureKey, Object> values = new HashMap<>();
        for (Figure figure : report.figures()) {
            if (figure.value() != null) {
                values.put(figure.key(), figure.value().stripTrailingZeros());
            }
        }
        return values;
    }

    /** Whether a report says what was carried into its year, and one on the year before would say what was carried out. */
    static boolean carries(AnnualReport report) {
        int before = report.year().value() - 1;
        return report.figuresByKey().containsKey(CARRIED_IN)
                && Forms.all().stream()
                        .filter(form -> form.covers(before))
                        .flatMap(form -> form.variants().stream())
                        .anyMatch(variant -> variant.keys().contains(CARRIED_OUT));
    }

    /** Reports between the last year and this one are not there. */
    static Finding missing(AnnualReport report, int first, int last) {
        String years = first == last ? String.valueOf(first) : first + "–" + last;
        return finding(
                List.of(),
                report,
                new Message(
                        "没有 " + years + " 年的报告，无法核对" + report.year().value() + "年的上年结转；请补齐后再核对",
                        "there is no report on " + years + ", so what "
                                + report.year().value() + " carries in cannot be checked; add it and check again"));
    }

    /** There are several reports on this year, with different figures. */
    static Finding several(AnnualReport report, List<AnnualReport> all) {
        List<AnnualReport> others =
                all.stream().filter(other -> !other.id().equals(report.id())).toList();
        return finding(
                others,
                report,
                new Message(
                        report.year().value() + "年另有 " + others.size() + " 份报告数字不同（"
                                + others.get(0).document() + "）：未合并，也不做跨年核对；请确认以哪一份为准",
                        there(others.size()) + " more on " + report.year().value() + " with other figures ("
                                + others.get(0).document()
                                + "): they are not merged, and years are not compared; find out which one counts"));
    }

    /** There are several reports on the year before. */
    static Finding severalBefore(AnnualReport report, List<AnnualReport> before) {
        int year = report.year().value() - 1;
        return finding(
                before,
                report,
                new Message(
                        year + "年有 " + before.size() + " 份数字不同的报告，无法核对"
                                + report.year().value() + "年的上年结转；请确认以哪一份为准",
                        "there are " + before.size() + " reports on " + year + " with different figures, so what "
                                + report.year().value() + " carries in cannot be checked; find out which one counts"));
    }

    /** The report on the year before has the same name, and nothing tells whether it is the same organ. */
    static Finding perhapsTheSame(AnnualReport report, AnnualReport before) {
        return finding(
                List.of(before),
                report,
                new Message(
                        "上一年的同名报告（" + before.document() + "）可能是同一机关，但不能确定：未核对；可把文件放进写明省市的文件夹，或用 --units 说明",
                        "the report of the same name on the year before (" + before.document()
                                + ") may be the same organ's, which stays open: not compared; put the files in"
                                + " a folder that names province or city, or say so with --units"));
    }

    /** A finding of two reports that are taken for one organ's because nothing speaks against it. */
    static Finding assuming(Finding finding) {
        return finding.assumingOrgan(
                finding.message()
                        .plus(
                                new Message(
                                        "（两份报告名称相同，名称本身不足以确定是同一机关；未见相反的情况，按同一机关核对）",
                                        " (the reports have one name, which does not tell the organ; nothing speaks against their being one organ's, so they were compared)")));
    }

    private static String there(int count) {
        return count == 1 ? "there is 1" : "there are " + count;
    }

    private static Finding finding(List<AnnualReport> others, AnnualReport report, Message message) {
        Rule rule = Forms.rule(RULE);
        List<Term> left = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        others.forEach(other -> addTerm(other, CARRIED_OUT, left, figures));
        List<Term> right = new ArrayList<>();
        addTerm(report, CARRIED_IN, right, figures);
        return new Finding(
                rule.id(),
                rule.kind(),
                Severity.INFO,
                Verdict.NOT_ASSESSABLE,
                Origin.of(figures),
                Sides.of(left, right),
                null,
                message);
    }

    private static void addTerm(AnnualReport report, FigureKey key, List<Term> terms, List<Figure> figures) {
        Figure figure = report.figuresByKey().get(key);
        if (figure != null) {
            terms.add(Term.standing(report.id(), figure));
            figures.add(figure);
        }
    }
}
