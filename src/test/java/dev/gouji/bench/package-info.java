/**
 * Benchmarks, run by hand and no part of the tests: JMH for whole conversions ({@code ConversionBenchmark}) and for the
 * PDF reader ({@code pdf}), started by {@link dev.gouji.bench.BenchmarkRunner}; timings with a {@code main} for single
 * readers. In: originals. Out: numbers on the console; compare them within one run only.
 */
package dev.gouji.bench;
