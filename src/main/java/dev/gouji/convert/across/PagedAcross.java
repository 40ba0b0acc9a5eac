package dev.gouji.convert.across;

import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.ledger.MessagePages;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import dev.gouji.report.ReportHead;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A check whose findings name the pages of the reports that they stand under. */
record PagedAcross(AcrossCheck check) implements AcrossCheck {

    @Override
    public void check(ReportShelf shelf, AcrossFindings found) throws IOException {
        check.check(shelf, new Paging(shelf, found));
    }

    private static final class Paging implements AcrossFindings {

        private final ReportShelf shelf;
        private final AcrossFindings found;
        private final Map<String, ReportHead> heads = new HashMap<>();
        private AnnualReport last;

        Paging(ReportShelf shelf, AcrossFindings found) {
            this.shelf = shelf;
            this.found = found;
            shelf.reports().forEach(head -> heads.put(head.id(), head));
        }

        @Override
        public void add(String reportId, Finding finding) throws IOException {
            found.add(reportId, MessagePages.named(finding, report(reportId)));
        }

        @Override
        public void identify(String reportId, Identity identity) throws IOException {
            found.identify(reportId, identity);
        }

        @Override
        public void add(ExtraTable table) throws IOException {
            found.add(table);
        }

        /** Findings of one report come one after the other. */
        private AnnualReport report(String id) throws IOException {
            if (last == null || !last.id().equals(id)) {
                last = shelf.load(heads.get(id));
            }
            return last;
        }
    }
}
