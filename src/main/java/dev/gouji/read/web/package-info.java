/**
 * Bytes of an HTML page → {@link dev.gouji.document.Document}: what a browser would show, in reading order, with tables
 * laid onto slots as a browser lays them.
 *
 * <p>In: bytes in any usual charset. Out: a document whose places are table slots; the entry type is {@link
 * dev.gouji.read.web.HtmlReader}. Style sheets are known to {@code style}. This room refuses to run scripts, to fetch
 * anything, and to know which part of a page is the report.
 */
package dev.gouji.read.web;
