/**
 * Lets programs read the documents of a benchmark, each through its own interface, and gives what they read in one format.
 *
 * <p>In: a benchmark's folder, and the programs and libraries of this machine. Out: {@code results/NAME.ndjson}. Enter by {@link
 * dev.gouji.benchmark.tool.RunTools}. Tables of cells become figures in one place for all of them, {@code Places}; this room
 * refuses to know what is right.
 */
package dev.gouji.benchmark.tool;
