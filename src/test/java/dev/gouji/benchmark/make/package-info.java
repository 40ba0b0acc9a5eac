/**
 * Makes a benchmark: invented reports of every form, drawn by a seed, in many formats, layouts and states.
 *
 * <p>In: a seed, and the browser and office program of this machine, where there are some. Out: a folder of documents with {@code
 * manifest.json}, {@code truth.ndjson}, {@code places.json} and the scorer. Enter by {@link
 * dev.gouji.benchmark.make.MakeBenchmark}. This room refuses to know how documents are read.
 */
package dev.gouji.benchmark.make;
