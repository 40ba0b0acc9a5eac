/**
 * Conversions as tables that Spark reads and writes.
 *
 * <p>In: conversions. Out: the dataset's tables as folders of Parquet files ({@link
 * dev.gouji.spark.table.ParquetTables}, the entry type), and the types of all records.
 *
 * <p>This room refuses to know what any field means: {@code dataset} says which there are.
 */
package dev.gouji.spark.table;
