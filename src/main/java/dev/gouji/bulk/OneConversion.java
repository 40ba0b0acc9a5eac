package dev.gouji.bulk;

import dev.gouji.report.Conversion;

/** Converts one input; called by many threads at once. */
@FunctionalInterface
public interface OneConversion {

    /**
     * Converts.
     *
     * @param document its path as the dataset names it; the conversion's document bears this name
     * @param bytes its content
     * @return never null
     */
    Conversion convert(String document, byte[] bytes);
}
