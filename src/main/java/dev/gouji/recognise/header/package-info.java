/**
 * Headers: which cell stands over which slot of the form, whether the columns stand in its order, the year over a column.
 *
 * <p>In: {@link dev.gouji.recognise.align.FormAlignment}. Out: {@link dev.gouji.recognise.header.Header}s; the entry type
 * is {@link dev.gouji.recognise.header.HeaderFinder}. It refuses to know the values under them.
 */
package dev.gouji.recognise.header;
