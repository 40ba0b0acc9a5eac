package dev.gouji.convert.across;

import dev.gouji.ledger.MessagePages;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.ledger.years.YearsChecker;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.ReportHead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The reports of each organ's name on several years, loaded name by name. */
final class YearsAcross implements AcrossCheck {

    /** So many whole reports fit in memory; a name borne by more is looked at folder by folder. */
    private static final int MOST_REPORTS = 400;

    /** A finding with its pages, and the report it stands under. */
    private record Placed(String reportId, Finding finding) {}

    private final OrganRegister register;

    YearsAcross(OrganRegister register) {
        this.register = register;
    }

    @Override
    public void check(ReportShelf shelf, AcrossFindings found) throws IOException, InterruptedException {
        YearsChecker checker = new YearsChecker(register);
        shelf.each(
                groups(shelf),
                reports -> {
                    List<Placed> placed = new ArrayList<>();
                    checker.check(reports).forEach((id, findings) -> {
                        AnnualReport report = only(id, reports);
                        findings.forEach(
                                finding -> placed.add(new Placed(report.id(), MessagePages.named(finding, report))));
                    });
                    return placed;
                },
                placed -> {
                    for (Placed each : placed) {
                        found.add(each.reportId(), each.finding());
                    }
                });
    }

    /** The reports of one name, or of one name and folder, of which there are several. */
    private List<List<ReportHead>> groups(ReportShelf shelf) {
        Map<String, List<ReportHead>> byName = new TreeMap<>();
        for (ReportHead head : shelf.reports()) {
            String name = register.name(head.agency(), head.year());
            if (name != null && head.year() != null) {
                byName.computeIfAbsent(name, key -> new ArrayList<>(2)).add(head);
            }
        }
        List<List<ReportHead>> groups = new ArrayList<>();
        for (List<ReportHead> heads : byName.values()) {
            if (heads.size() <= MOST_REPORTS) {
                groups.add(heads);
            } else {
                Map<String, List<ReportHead>> byFolder = new TreeMap<>();
                heads.forEach(head -> byFolder.computeIfAbsent(folder(head), key -> new ArrayList<>(2))
                        .add(head));
                byFolder.values().forEach(some -> groups.add(some.subList(0, Math.min(MOST_REPORTS, some.size()))));
            }
        }
        groups.removeIf(heads -> heads.size() < 2);
        return groups;
    }

    private static AnnualReport only(String id, List<AnnualReport> reports) {
        return reports.stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String folder(ReportHead head) {
        return head.document().substring(0, head.document().lastIndexOf('/') + 1);
    }
}
