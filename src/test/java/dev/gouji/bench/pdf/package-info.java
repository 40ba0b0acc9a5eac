/**
 * Benchmarks of the PDF reader, by JMH: whole against its floor, step by step, and over many pages. In: the PDFs of
 * {@code samples/} and {@code fixtures/}, or those of a folder. Out: milliseconds on the console; compare them within one
 * run only. The comparison with other readers is {@code src/test/bench}.
 */
package dev.gouji.bench.pdf;
