package dev.gouji.convert.across;

import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.ledger.originals.OriginalsChecker;
import dev.gouji.ledger.originals.PreferredReports;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import dev.gouji.report.ReportHead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which reports are of one organ, year and scope, which of them sums take, and where they differ. What a correction corrects,
 * what stands in one document, and a page beside its attachment may differ: the first is as it should be, the others have
 * checks of their own.
 */
final class SameReportsAcross implements AcrossCheck {

    private final OrganRegister register;

    SameReportsAcross(OrganRegister register) {
        this.register = register;
    }

    @Override
    public void check(ReportShelf shelf, AcrossFindings found) throws IOException {
        Map<String, String> pages = new HashMap<>();
        for (ConversionHead head : shelf.documents()) {
            pages.put(head.document(), head.attachmentOf());
        }
        Collection<List<ReportHead>> groups = PreferredReports.groups(registered(shelf), copies(shelf.documents()));
        Map<String, Identity> identities = PreferredReports.identities(groups);
        for (Map.Entry<String, Identity> entry : identities.entrySet()) {
            found.identify(entry.getKey(), entry.getValue());
        }
        for (List<ReportHead> group : groups) {
            ReportHead chosen = group.get(0);
            AnnualReport whole = null;
            for (ReportHead other : group.subList(1, group.size())) {
                if (identities.get(other.id()).sameAs() == null && mustAgree(chosen, other, pages)) {
                    whole = whole == null ? shelf.load(chosen) : whole;
                    AnnualReport repeated = shelf.load(other);
                    Finding finding = OriginalsChecker.repeated(repeated, whole);
                    if (finding != null) {
                        found.add(repeated, finding);
                    }
                }
            }
        }
    }

    /** The heads, with the organs that the units file and the alias file tell. */
    private List<ReportHead> registered(ReportShelf shelf) throws IOException {
        List<ReportHead> heads = new ArrayList<>();
        for (ReportHead head : shelf.reports()) {
            heads.add(registered(head, register, shelf::load));
        }
        return heads;
    }

    /** A head, with the organ that the units file and the alias file tell. */
    static ReportHead registered(ReportHead head, OrganRegister register, ReportLoader loader) throws IOException {
        return register.speaksOf(head.agency())
                ? head.identified(head.identity().of(register.identify(loader.load(head))))
                : head;
    }

    private static boolean mustAgree(ReportHead chosen, ReportHead other, Map<String, String> pages) {
        return chosen.revision() == null
                && !chosen.document().equals(other.document())
                && !chosen.document().equals(pages.get(other.document()))
                && !other.document().equals(pages.get(chosen.document()));
    }

    /** The documents that have the bytes of an earlier one. */
    private static Set<String> copies(List<ConversionHead> documents) {
        return documents.stream()
                .filter(head -> head.duplicateOf() != null)
                .map(ConversionHead::document)
                .collect(Collectors.toSet());
    }
}
