/**
 * The door for Apache Spark, where one machine is too small.
 *
 * <p>In: files in any file system that Spark reads. Out: the dataset's tables as Parquet, by year ({@link
 * dev.gouji.spark.GoujiSpark}, the program of {@code spark-submit}), or conversions as rows for jobs of one's own ({@link
 * dev.gouji.spark.SparkConverter}).
 *
 * <p>This room refuses to know how an original is read and what any check finds: it carries both to executors.
 */
package dev.gouji.spark;
