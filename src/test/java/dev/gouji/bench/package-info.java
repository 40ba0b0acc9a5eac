/**
 * Benchmarks, run by hand and no part of the tests: JMH for whole conversions ({@code ConversionBenchmark}), and timings
 * with a {@code main} for single readers. In: originals. Out: numbers on the console; compare them within one run only.
 */
package dev.gouji.bench;
