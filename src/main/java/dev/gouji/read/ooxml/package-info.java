/**
 * The parts of a ZIP-based office file, read within bounds: the directory of the archive, the relationships between
 * parts, and a cursor over the XML of one part.
 *
 * <p>In: bytes and a {@link dev.gouji.read.bound.Budget}. Out: {@link dev.gouji.read.ooxml.PartCursor}; the entry type is
 * {@link dev.gouji.read.ooxml.OfficePackage}. This room refuses to know what the elements mean; it follows nothing that
 * lies outside the file, and knows neither document type definitions nor entities.
 */
package dev.gouji.read.ooxml;
