/**
 * The benchmark that others can run: made, read by tools, and scored.
 *
 * <p>In: {@code make}, {@code run} or {@code score} with a folder. Out: the folder, results in it, tables on standard output.
 * Enter by {@link dev.gouji.benchmark.Benchmark}. This room refuses to know any step of reading.
 */
package dev.gouji.benchmark;
