/**
 * The scorer of the benchmark, in one file that runs by itself and is copied into every benchmark.
 *
 * <p>In: a benchmark's folder and the results of tools, as JSON. Out: tables of figures and of errors. Enter by {@link
 * dev.gouji.benchmark.score.Score}. This room refuses to know any tool, gouji among them: it uses the JDK alone.
 */
package dev.gouji.benchmark.score;
