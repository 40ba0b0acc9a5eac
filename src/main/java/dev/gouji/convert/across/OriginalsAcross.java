package dev.gouji.convert.across;

import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.ledger.originals.OriginalsChecker;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.ReportHead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reports of pages against those of their attachments, page by page. */
final class OriginalsAcross implements AcrossCheck {

    @Override
    public void check(ReportShelf shelf, AcrossFindings found) throws IOException {
        Map<String, ConversionHead> pages = new HashMap<>();
        for (ConversionHead head : shelf.documents()) {
            if (!head.links().isEmpty() && !head.reports().isEmpty()) {
                pages.put(head.document(), head);
            }
        }
        for (ConversionHead head : shelf.documents()) {
            ConversionHead page = head.attachmentOf() == null ? null : pages.get(head.attachmentOf());
            if (page != null && !head.reports().isEmpty()) {
                check(loaded(page, shelf), loaded(head, shelf), found);
            }
        }
    }

    private static void check(List<AnnualReport> pages, List<AnnualReport> attachments, AcrossFindings found)
            throws IOException {
        for (AnnualReport page : pages) {
            List<AnnualReport> same = attachments.stream()
                    .filter(attachment -> OriginalsChecker.isSameReport(page, attachment))
                    .toList();
            // with several there is no telling which of them is the page's
            if (same.size() == 1) {
                for (Finding finding : OriginalsChecker.check(page, same.get(0))) {
                    found.add(page, finding);
                }
            }
        }
    }

    private static List<AnnualReport> loaded(ConversionHead head, ReportShelf shelf) throws IOException {
        List<AnnualReport> reports = new ArrayList<>();
        for (ReportHead report : head.reports()) {
            reports.add(shelf.load(report));
        }
        return reports;
    }
}
