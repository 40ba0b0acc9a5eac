/**
 * Records → JSON, NDJSON, CSV and Parquet with stable bytes, their JSON Schemas and the data package.
 *
 * <p>In: {@link dev.gouji.report.Conversion}s in the order they shall stand in. Out: a dataset folder
 * ({@link dev.gouji.dataset.DatasetWriter}, the entry type) with its page ({@code page}), a {@code conversion} record for standard output
 * ({@link dev.gouji.dataset.ConversionJson}), the schemas ({@link dev.gouji.dataset.record.Schemas}) and the ids of reports
 * and findings ({@link dev.gouji.dataset.record.Identifiers}).
 *
 * <p>The schema resources are the one truth for field names, their order and their types: the headers of the CSV files
 * and the fields of {@code datapackage.json} are derived from them, and every record is held to them while it is
 * written. To add a field: add it to the resource and to the tree that makes the record, and raise
 * {@link dev.gouji.dataset.record.Schemas#VERSION}.
 *
 * <p>This room refuses to know where inputs come from, how they were read, threads, and what any finding means.
 */
package dev.gouji.dataset;
