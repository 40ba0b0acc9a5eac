package dev.gouji.report;

import java.util.List;
import java.util.Locale;

/**
 * Which findings are asked for. An empty list asks for all.
 *
 * @param organs parts of the names of organs
 * @param years report years
 * @param rules ids of rules, or what stands before their dots: {@code prose}
 * @param least the lightest severity
 */
public record FindingFilter(List<String> organs, List<Integer> years, List<String> rules, Severity least) {

    /** Asks for everything. */
    public static final FindingFilter ALL = new FindingFilter(List.of(), List.of(), List.of(), Severity.INFO);

    /** Copies the lists. */
    public FindingFilter {
        organs = List.copyOf(organs);
        years = List.copyOf(years);
        rules = List.copyOf(rules);
    }

    /** Whether it asks for everything. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** Whether it asks for every finding of the reports that it asks for. */
    public boolean isOfEveryFinding() {
        return rules.isEmpty() && least == Severity.INFO;
    }

    /** Whether a report's findings are asked for at all. */
    public boolean takes(AnnualReport report) {
        return takesOrgan(report.agency().value())
                && (years.isEmpty()
                        || (report.year().value() != null
                                && years.contains(report.year().value())));
    }

    /** Whether a finding of a report that is asked for is one. */
    public boolean takes(Finding finding) {
        return finding.severity().compareTo(least) <= 0
                && (rules.isEmpty() || rules.stream().anyMatch(rule -> isOf(finding.rule(), rule)));
    }

    /** A conversion with the reports and findings that are asked for alone, for counting: explanations are left out. */
    public Conversion narrowed(Conversion conversion) {
        List<AnnualReport> reports = conversion.reports().stream()
                .filter(this::takes)
                .map(report -> report.withExplanations(List.of())
                        .withFindings(
                                report.findings().stream().filter(this::takes).toList()))
                .toList();
        return new Conversion(conversion.document(), reports, conversion.links());
    }

    /** Whether a rule is the one of an id, or of a family. */
    public static boolean isOf(String rule, String asked) {
        return rule.equals(asked) || rule.startsWith(asked + ".");
    }

    private boolean takesOrgan(String name) {
        String searched = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return organs.isEmpty() || organs.stream().anyMatch(organ -> searched.contains(organ.toLowerCase(Locale.ROOT)));
    }
}
