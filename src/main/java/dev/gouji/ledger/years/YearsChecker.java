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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

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
        Map<Boolean, List<AnnualReport>> byOffice = reports.stream()
                .filter(report -> report.year().value() != null)
                .sorted(ORDER)
                .collect(Collectors.partitioningBy(report -> report.scope() == Scope.OWN_OFFICE));
        // an office's own reports are not its government's
        byOffice.values().forEach(some -> checkName(some, add));
        List<String> order = Forms.rules().stream().map(Rule::id).toList();
        found.values().forEach(list -> list.sort(Comparator.comparingInt(finding -> order.indexOf(finding.rule()))));
        return found;
    }

    private void checkName(List<AnnualReport> reports, BiConsumer<AnnualReport, Finding> add) {
        Map<OrganId, List<AnnualReport>> series = new LinkedHashMap<>();
        List<AnnualReport> uncertain = new ArrayList<>();
        for (AnnualReport report : reports) {
            OrganId organ = register.organ(report);
            if (organ != null && organ.isCertain()) {
                series.computeIfAbsent(organ, key -> new ArrayList<>()).add(report);
            } else if (organ != null) {
                uncertain.add(report);
            }
        }
        List<AnnualReport> all = new ArrayList<>(uncertain);
        series.values().forEach(all::addAll);
        all.sort(ORDER);
        if (!uncertain.isEmpty() && mayBeOne(all, series.size())) {
            checkSeries(all, uncertain, add);
        } else {
            series.values().forEach(some -> checkSeries(some, List.of(), add));
            sayUncertain(uncertain, add);
        }
    }

    /** Whether nothing speaks against it that reports of one name are one organ's, of which so many are told for certain. */
    private boolean mayBeOne(List<AnnualReport> reports, int told) {
        return told <= 1
                && years(reports).values().stream()
                        .allMatch(some -> distinct(some).size() == 1)
                && register.mayBeOne(reports);
    }

    private static SortedMap<Integer, List<AnnualReport>> years(List<AnnualReport> reports) {
        SortedMap<Integer, List<AnnualReport>> years = new TreeMap<>();
        reports.forEach(report -> years.computeIfAbsent(report.year().value(), year -> new ArrayList<>())
                .add(report));
        return years;
    }

    /**
     * The years of one organ.
     *
     * @param assumed those of the reports that only their name ties to the others
     */
    private static void checkSeries(
            List<AnnualReport> series, List<AnnualReport> assumed, BiConsumer<AnnualReport, Finding> add) {
        Map.Entry<Integer, List<AnnualReport>> last = null;
        for (Map.Entry<Integer, List<AnnualReport>> year : years(series).entrySet()) {
            List<AnnualReport> these = distinct(year.getValue());
            AnnualReport first = these.get(0);
            if (these.size() > 1) {
                these.forEach(report -> add.accept(report, SeriesFindings.several(report, these)));
            }
            if (last != null && last.getKey() < year.getKey() - 1 && SeriesFindings.carries(first)) {
                add.accept(first, SeriesFindings.missing(first, last.getKey() + 1, year.getKey() - 1));
            } else if (last != null && last.getKey() == year.getKey() - 1) {
                List<AnnualReport> earlier = distinct(last.getValue());
                if (earlier.size() == 1 && these.size() == 1) {
                    boolean assuming = assumed.contains(first) || assumed.contains(earlier.get(0));
                    pair(earlier.get(0), first)
                            .forEach(finding ->
                                    add.accept(first, assuming ? SeriesFindings.assuming(finding) : finding));
                } else if (these.size() == 1 && SeriesFindings.carries(first)) {
                    add.accept(first, SeriesFindings.severalBefore(first, earlier));
                }
            }
            last = year;
        }
    }

    private static List<Finding> pair(AnnualReport before, AnnualReport after) {
        List<Finding> findings = new ArrayList<>(new YearPair(before, after).findings());
        findings.addAll(NarrativeCheck.findings(before, after));
        return findings;
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
