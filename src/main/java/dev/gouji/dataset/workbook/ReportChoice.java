package dev.gouji.dataset.workbook;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.FindingFilter;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.Severity;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which reports are asked for. An empty list asks for all. Immutable.
 *
 * @param organs parts of the names of organs
 * @param years report years
 * @param regions region codes, which stand for all within, or parts of names of divisions
 */
public record ReportChoice(List<String> organs, List<Integer> years, List<String> regions) {

    /** Copies the lists. */
    public ReportChoice {
        organs = List.copyOf(organs);
        years = List.copyOf(years);
        regions = List.copyOf(regions);
    }

    boolean takes(AnnualReport report) {
        return new FindingFilter(organs, years, List.of(), Severity.INFO).takes(report)
                && (regions.isEmpty()
                        || regions.stream()
                                .anyMatch(region -> isIn(report.identity().organ(), region)));
    }

    private static boolean isIn(OrganIdentity organ, String region) {
        if (organ == null) {
            return false;
        }
        if (region.matches("[0-9]{2,9}")) {
            String within = region.replaceFirst("^([0-9]{2})0{4}$|^([0-9]{4})00$", "$1$2");
            return organ.regionCode() != null && organ.regionCode().startsWith(within);
        }
        return Stream.of(organ.province(), organ.prefecture(), organ.county(), organ.town())
                .filter(Objects::nonNull)
                .anyMatch(name -> name.contains(region));
    }
}
