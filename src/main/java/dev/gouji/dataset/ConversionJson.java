package dev.gouji.dataset;

import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.record.RecordTree;
import dev.gouji.report.Conversion;

/**
 * The {@code conversion} record, as standard output carries it: {@code {document, reports}}, where a report is the
 * reports record with its figures listed instead of counted, and its findings. Ends without a line feed. Thread-safe.
 */
public final class ConversionJson {

    private ConversionJson() {}

    /** On one line, for NDJSON. */
    public static String line(Conversion conversion) {
        return Json.line(RecordTree.of(conversion));
    }

    /** Indented, for people. */
    public static String pretty(Conversion conversion) {
        return Json.pretty(RecordTree.of(conversion));
    }
}
