package dev.gouji.convert.across;

import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.ledger.MessagePages;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import java.io.IOException;

/** Takes what checks over several reports find. */
public interface AcrossFindings {

    /**
     * Adds a finding to a report; it is put among the report's own in the order of the rules, behind those of its rule.
     *
     * @param reportId the report it stands under
     * @param finding with the pages that its messages name
     */
    void add(String reportId, Finding finding) throws IOException;

    /** The same, of a report that is at hand; its pages are put into the messages. */
    default void add(AnnualReport report, Finding finding) throws IOException {
        add(report.id(), MessagePages.named(finding, report));
    }

    /** Says what a report is beyond its document, in place of what its own conversion said. */
    void identify(String reportId, Identity identity) throws IOException;

    /** Adds a table to the dataset, as a CSV file of its own. */
    void add(ExtraTable table) throws IOException;
}
