package dev.gouji.report;

import java.util.List;

/**
 * What one input came to: its document record and the reports found in it, checked.
 *
 * @param document the input
 * @param reports in document order; empty when nothing was recognised
 * @param links where a page points: the relative addresses of files beside it, as found; empty for other documents. They
 *     tie a page to its attachments and are in no record
 */
public record Conversion(DocumentRecord document, List<AnnualReport> reports, List<String> links) {

    /** Copies the lists. */
    public Conversion {
        reports = List.copyOf(reports);
        links = List.copyOf(links);
    }

    /** A conversion without links. */
    public Conversion(DocumentRecord document, List<AnnualReport> reports) {
        this(document, reports, List.of());
    }
}
