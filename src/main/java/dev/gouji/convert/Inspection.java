package dev.gouji.convert;

import dev.gouji.document.Document;
import dev.gouji.report.Conversion;

/**
 * A conversion together with what the reader saw, so that people can look at how it came about.
 *
 * @param conversion what the original came to
 * @param document what the reader yielded; null when nothing could be read
 */
public record Inspection(Conversion conversion, Document document) {}
