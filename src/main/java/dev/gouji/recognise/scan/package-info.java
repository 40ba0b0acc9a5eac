/**
 * What readers made of a picture's cells → what the figures of a report may be.
 *
 * <p>In: {@link dev.gouji.document.ScannedCell}s of a document and the figures that were recognised in it. Out: for each figure that
 * stands in such a cell its {@link dev.gouji.report.Choices}; the entry type is {@link dev.gouji.recognise.scan.ScannedFigures}. This
 * room refuses to know which of the choices is right.
 */
package dev.gouji.recognise.scan;
