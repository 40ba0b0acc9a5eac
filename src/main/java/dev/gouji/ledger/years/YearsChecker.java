package dev.gouji.ledger.years;

import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.ledger.organ.OrganId;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Holds the reports of one organ against each other, year by year. Stateless but for the register; thread-safe.
 *
 * <p>Example: 2022 carries 8 applications of natural persons out, 2023 carries 7 in → a finding {@code
 * cross-year.carry-over} under 2023's report. Years that are missing, and years of which there are several reports that
 * differ, are not assessable and say so.
 */
public final class YearsChecker {

    private static final Comparator<AnnualReport> ORDER =
            Comparator.comparing(AnnualReport::document).thenComparing(AnnualReport::id);

    private final OrganRegister register;

    /** With what is known of organs. */
    public YearsChecker(OrganRegister register) {
        this.register = register;
    }

    /**
     * The findings over the years.
     *
     * @param reports all reports under one {@link OrganRegister#name name}, in any order; those without a year are
     *     passed over
     * @return report id → its findings, in the order of {@link Forms#rules()}; reports without any are left out
     */
    public Map<String, List<Finding>> check(List<AnnualReport> reports) {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        BiConsumer<AnnualReport, Finding> add = (report, finding) ->
                found.computeIfAbsent(report.id(), id -> new ArrayList<>()).add(finding);
        List<AnnualReport> uncertain = new ArrayList<>();
        for (List<AnnualReport> series : series(reports, uncertain)) {
            checkSeries(series, add);
        }
        sayUncertain(uncertain, add);
        List<String> order = Forms.rules().stream().map(Rule::id).toList();
        found.values().forEach(list -> list.sort(Comparator.comparingInt(finding -> order.indexOf(finding.rule()))));
        return found;
    }

    /** The reports of one organ and one scope; an office's own reports are not its government's. */
    private List<List<AnnualReport>> series(List<AnnualReport> reports, List<AnnualReport> uncertain) {
        Map<List<Object>, List<AnnualReport>> series = new LinkedHashMap<>();
        reports.stream()
                .filter(report -> report.year().value() != null)
                .sorted(ORDER)
                .forEach(report -> {
                    OrganId organ = register.organ(report);
                    if (organ != null && organ.isCertain()) {
                        series.computeIfAbsent(
                                        List.of(organ, report.scope() == Scope.OWN_OFFICE), key -> new ArrayList<>())
                                .add(report);
                    } else if (organ != null) {
                        uncertain.add(report);
                    }
                });
        return new ArrayList<>(series.values());
    }

    private static void checkSeries(List<AnnualReport> series, BiConsumer<AnnualReport, Finding> add) {
        TreeMap<Integer, List<AnnualReport>> years = new TreeMap<>();
        series.forEach(report -> years.computeIfAbsent(report.year().value(), year -> new ArrayList<>())
                .add(report));
        Integer last = null;
        for (Map.Entry<Integer, List<AnnualReport>> year : years.entrySet()) {
            List<AnnualReport> these = distinct(year.getValue());
            AnnualReport first = these.get(0);
            if (these.size() > 1) {
                these.forEach(report -> add.accept(report, SeriesFindings.several(report, these)));
            }
            if (last != null && last < year.getKey() - 1 && SeriesFindings.carries(first)) {
                add.accept(first, SeriesFindings.missing(first, last + 1, year.getKey() - 1));
            } else if (last != null && last == year.getKey() - 1) {
                List<AnnualReport> earlier = distinct(years.get(last));
                if (earlier.size() == 1 && these.size() == 1) {
                    new YearPair(earlier.get(0), first).findings().forEach(finding -> add.accept(first, finding));
                    NarrativeCheck.findings(earlier.get(0), first).forEach(finding -> add.accept(first, finding));
                } else if (these.size() == 1 && SeriesFindings.carries(first)) {
                    add.accept(first, SeriesFindings.severalBefore(first, earlier));
                }
            }
            last = year.getKey();
        }
    }

    /** One of those whose figures are the same: the same report in two formats is no contradiction. */
    private static List<AnnualReport> distinct(List<AnnualReport> reports) {
        Map<Object, AnnualReport> byFigures = new LinkedHashMap<>();
        for (AnnualReport report : reports) {
            byFigures.putIfAbsent(SeriesFindings.values(report), report);
        }
        return new ArrayList<>(byFigures.values());
    }

    private static void sayUncertain(List<AnnualReport> uncertain, BiConsumer<AnnualReport, Finding> add) {
        for (AnnualReport report : uncertain) {
            uncertain.stream()
                    .filter(other ->
                            other.year().value() == report.year().value() - 1 && other.scope() == report.scope())
                    .findFirst()
                    .ifPresent(other -> add.accept(report, SeriesFindings.perhapsTheSame(report, other)));
        }
    }
}
