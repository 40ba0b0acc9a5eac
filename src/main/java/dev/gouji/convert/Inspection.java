package dev.gouji.convert;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.read.kind.Kind;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;

/**
 * A conversion together with what the reader saw, so that people can look at how it came about.
 *
 * @param conversion what the original came to
 * @param document what the reader yielded; null when nothing could be read
 */
public record Inspection(Conversion conversion, Document document) {

    /** Whether there are pages to draw: a PDF of which something was read. */
    public boolean hasPages() {
        return document != null
                && Kind.PDF.mediaType().equals(conversion.document().mediaType());
    }

    /** Whether the original is surely of a kind that has no pages to draw; one that could not be looked at may have. */
    public boolean isPageless() {
        DocumentRecord record = conversion.document();
        return record.mediaType() == null
                ? record.error() == ErrorCode.UNSUPPORTED_FORMAT
                : !Kind.PDF.mediaType().equals(record.mediaType());
    }
}
