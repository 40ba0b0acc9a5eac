/**
 * What there is to convert, in any file system that Spark reads.
 *
 * <p>In: files, folders and lists of paths. Out: a table with a row for every input ({@link
 * dev.gouji.spark.input.InputTable}, the entry type), and the bytes of one when its turn comes.
 *
 * <p>This room refuses to know what becomes of an input.
 */
package dev.gouji.spark.input;
