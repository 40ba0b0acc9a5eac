/**
 * The directory of a ZIP archive: one reader for office packages, for archives of documents, and for telling the one from
 * the other.
 *
 * <p>In: bytes. Out: lines and their packed bytes; the entry type is {@link dev.gouji.read.zip.ZipDirectory}. It refuses to
 * know what the entries are, how their names are to be decoded, and any way of packing but the usual two.
 */
package dev.gouji.read.zip;
