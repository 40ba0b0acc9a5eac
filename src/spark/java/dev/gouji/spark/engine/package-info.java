/**
 * Converting inside executors, by worker processes of their own.
 *
 * <p>In: inputs of a task, and what is done with one. Out: its conversions as they are stored. The entry type is
 * {@link dev.gouji.spark.engine.TaskConversions}.
 *
 * <p>This room refuses to know where inputs lie and what becomes of their conversions.
 */
package dev.gouji.spark.engine;
