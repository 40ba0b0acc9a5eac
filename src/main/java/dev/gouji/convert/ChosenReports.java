package dev.gouji.convert;

import dev.gouji.ledger.originals.PreferredReports;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Identity;
import dev.gouji.report.ReportHead;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reports of one document, each knowing which of them sums take. */
final class ChosenReports {

    private ChosenReports() {}

    static List<AnnualReport> of(List<AnnualReport> reports) {
        List<ReportHead> heads = reports.stream().map(ReportHead::of).toList();
        Map<String, Identity> identities = PreferredReports.identities(PreferredReports.groups(heads, Set.of()));
        return reports.stream()
                .map(report -> report.identified(identities.get(report.id())))
                .toList();
    }
}
