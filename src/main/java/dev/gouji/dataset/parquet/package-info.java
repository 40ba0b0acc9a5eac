/**
 * Records → Parquet files: columns, whose types are fixed by the records' schemas and never by what a run holds.
 *
 * <p>In: the fields of records, in their schema's order ({@link dev.gouji.dataset.parquet.ParquetRows}, by any thread).
 * Out: a file ({@link dev.gouji.dataset.parquet.ParquetFile}, the entry type) in row groups, each column of which is a
 * dictionary of its distinct values and one page of references to them, compressed by zstd, with its least and its greatest
 * value and a Bloom filter, so that who looks for one organ or one year passes over most of a file.
 *
 * <p>This room refuses to know which records there are, and to read what it wrote.
 */
package dev.gouji.dataset.parquet;
