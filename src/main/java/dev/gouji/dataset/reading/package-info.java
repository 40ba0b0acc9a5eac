/**
 * A dataset folder → the conversions that it was made of, as far as its records hold them.
 *
 * <p>In: the folder's NDJSON. Out: {@link dev.gouji.report.Conversion}s in the dataset's order, one after the other; the
 * entry type is {@link dev.gouji.dataset.reading.DatasetReader}. Links, statements and rows that were placed nowhere are
 * in no record and do not come back. This room refuses to know the journal and how a dataset is written: whoever got a
 * copy of the records alone can read it.
 */
package dev.gouji.dataset.reading;
