package dev.gouji.convert.across;

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

    private final OrganRegister register;

    YearsAcross(OrganRegister register) {
        this.register = register;
    }

    @Override
    public void check(ReportShelf shelf, AcrossFindings found) throws IOException {
        Map<String, List<ReportHead>> byName = new TreeMap<>();
        for (ReportHead head : shelf.reports()) {
            String name = register.name(head.agency(), head.year());
            if (name != null && head.year() != null) {
                byName.computeIfAbsent(name, key -> new ArrayList<>(2)).add(head);
            }
        }
        YearsChecker checker = new YearsChecker(register);
        for (List<ReportHead> heads : byName.values()) {
            if (heads.size() <= MOST_REPORTS) {
                check(heads, checker, shelf, found);
            } else {
                Map<String, List<ReportHead>> byFolder = new TreeMap<>();
                for (ReportHead head : heads) {
                    byFolder.computeIfAbsent(folder(head), key -> new ArrayList<>(2))
                            .add(head);
                }
                for (List<ReportHead> together : byFolder.values()) {
                    check(together.subList(0, Math.min(MOST_REPORTS, together.size())), checker, shelf, found);
                }
            }
        }
    }

    private static void check(List<ReportHead> heads, YearsChecker checker, ReportShelf shelf, AcrossFindings found)
            throws IOException {
        if (heads.size() < 2) {
            return;
        }
        List<AnnualReport> reports = new ArrayList<>();
        for (ReportHead head : heads) {
            reports.add(shelf.load(head));
        }
        for (Map.Entry<String, List<Finding>> entry : checker.check(reports).entrySet()) {
            for (Finding finding : entry.getValue()) {
                found.add(entry.getKey(), finding);
            }
        }
    }

    private static String folder(ReportHead head) {
        return head.document().substring(0, head.document().lastIndexOf('/') + 1);
    }
}
