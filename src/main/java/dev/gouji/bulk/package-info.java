/**
 * Many inputs: finding and naming them, converting them in parallel, one line for each whatever happens, in one order.
 *
 * <p>In: the command's INPUT arguments. {@link dev.gouji.bulk.InputList} makes of them the sorted list of
 * {@link dev.gouji.bulk.Input}s; {@link dev.gouji.bulk.BulkRun}, the entry type, converts each through a
 * {@link dev.gouji.bulk.OneConversion} and hands every {@link dev.gouji.report.Conversion}, in the list's order, to a
 * {@link dev.gouji.bulk.ConversionSink}. Out: a {@link dev.gouji.bulk.Tally}.
 *
 * <pre>{@code
 * List<Input> inputs = InputList.of(arguments, System.in, output);
 * try (DatasetWriter writer = DatasetWriter.open(output, false)) {
 *     Tally tally = new BulkRun(converter::convert, jobs, maximumBytes, seconds).run(inputs, writer::accept, listener);
 *     writer.finish();
 * }
 * }</pre>
 *
 * <p>This room refuses to know formats, forms and figures, and it prints nothing. Of {@code document} it knows messages
 * and error codes alone.
 */
package dev.gouji.bulk;
