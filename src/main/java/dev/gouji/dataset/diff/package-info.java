/**
 * Two datasets → what is different between them.
 *
 * <p>In: the {@link dev.gouji.report.Conversion}s of two datasets. Out: {@link dev.gouji.dataset.diff.Difference}s, handed over
 * as they are met; the entry type is {@link dev.gouji.dataset.diff.DatasetDiff}. This room refuses to know files and how a
 * difference is printed.
 */
package dev.gouji.dataset.diff;
