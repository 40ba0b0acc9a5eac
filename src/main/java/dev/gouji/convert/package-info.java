/**
 * One deep call: the bytes of one original → its reports, checked.
 *
 * <p>In: a path as the dataset names it, and bytes. Out: {@link dev.gouji.report.Conversion}; the entry type is
 * {@link dev.gouji.convert.Converter}. It refuses to know folders, but for that
 * which a browser saves beside a page ({@link dev.gouji.convert.SavedPage}), threads and output formats.
 */
package dev.gouji.convert;
