package dev.gouji.bulk.collect;

import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.record.FindingOrder;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one conversion is among all of a run. */
public final class AmongAll {

    private AmongAll() {}

    /** What was found over several reports, by report. */
    @FunctionalInterface
    public interface Later {

        /** The findings of a report, in the order they were made in; empty when there are none. */
        List<Finding> of(String reportId) throws IOException;
    }

    /**
     * The conversion with what was found later among its findings.
     *
     * @param conversion by itself, with reviewed figures
     * @param tied its head, which knows what it is to the other documents
     * @param later what was found over several reports
     * @param identities what reports are among the others, by their ids; those that are not in it stay as they are
     */
    public static Conversion of(
            Conversion conversion, ConversionHead tied, Later later, Map<String, Identity> identities)
            throws IOException {
        List<AnnualReport> reports = new ArrayList<>();
        for (AnnualReport report : conversion.reports()) {
            reports.add(FindingOrder.merged(report, later.of(report.id()))
                    .identified(identities.getOrDefault(report.id(), report.identity())));
        }
        return new Conversion(
                conversion.document().tied(tied.duplicateOf(), tied.attachmentOf()), reports, conversion.links());
    }
}
