/**
 * Many inputs: converting them in parallel, one line for each whatever happens, in one order.
 *
 * <p>In: the sorted inputs, found in {@link dev.gouji.bulk.input}. {@link dev.gouji.bulk.BulkRun}, the entry type, brings
 * each through an {@link dev.gouji.bulk.InputEngine} to its entry in a {@link dev.gouji.dataset.journal.Journal}, and hands
 * every {@link dev.gouji.report.Conversion}, in order, to a {@link dev.gouji.bulk.ConversionSink}. Out: a
 * {@link dev.gouji.bulk.Tally}. What concerns all conversions together, and datasets, is in
 * {@link dev.gouji.bulk.collect}.
 *
 * <pre>{@code
 * List<Input> inputs = InputList.of(arguments, System.in, output);
 * BulkRun run = new BulkRun(converter::convert, jobs, maximumBytes, seconds);
 * try (DatasetFolder folder = DatasetFolder.claim(output)) {
 *     Tally tally = new DatasetRun(run, key, checks, "", false).run(inputs, folder, conversion -> {}, listener);
 * }
 * }</pre>
 *
 * <p>This room refuses to know formats, forms and figures, and it prints nothing. Of {@code document} it knows messages
 * and error codes alone.
 */
package dev.gouji.bulk;
