/**
 * What texts and spreadsheets of OpenDocument share: how their styles say what characters look like.
 *
 * <p>In: elements of properties under a cursor. Out: traits; the entry type is {@link dev.gouji.read.odf.OdfLooks}. This room
 * refuses to know how styles inherit, and what stands in a text or on a sheet.
 */
package dev.gouji.read.odf;
