/**
 * Reports made for tests: the statutory tables as the forms print them, balanced random figures, and what originals do to
 * them.
 *
 * <p>In: a form variant and a seed. Out: a {@link dev.gouji.document.Document} and what it truly says; the entry type is
 * {@link dev.gouji.recognise.sketch.ReportSketch}. It refuses to know how reports are recognised.
 */
package dev.gouji.recognise.sketch;
