/**
 * Bytes → {@link dev.gouji.document.Document}: the kind is found by content, one sub-room a family of formats does the
 * reading, limits hold hostile input.
 *
 * <p>In: bytes. Out: {@link dev.gouji.read.OriginalReading}; the entry type is {@link dev.gouji.read.OriginalReader}. This is
 * the only room that knows the format libraries (POI, PDFBox, jsoup); it refuses to know what a report is, file names,
 * folders and threads.
 */
package dev.gouji.read;
