package dev.gouji.report;

import java.util.List;

/**
 * What one input came to: its document record and the reports found in it, checked.
 *
 * @param document the input
 * @param reports in document order; empty when nothing was recognised
 */
public record Conversion(DocumentRecord document, List<AnnualReport> reports) {

    /** Copies the list. */
    public Conversion {
        reports = List.copyOf(reports);
    }
}
