package dev.gouji.benchmark.make;

import java.util.List;

/**
 * An error that a case was given.
 *
 * @param name of the case
 * @param kind {@code value}, {@code sum}, {@code structure} or {@code across-years}
 * @param documents in which it is printed; two for an error across years
 * @param culprits the figures that are wrong, as {@code table/row/column}, or what contains them: {@code table/row}, {@code table}
 */
record Fault(String name, String kind, List<String> documents, List<String> culprits) {}
