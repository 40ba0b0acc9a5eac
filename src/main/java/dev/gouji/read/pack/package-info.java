/**
 * Bytes of a container → its members, one after the other, in memory: ZIP, TAR, 7z, and files packed by themselves
 * (GZIP, BZIP2, XZ).
 *
 * <p>In: bytes and their kind. Out: names and bytes, to a {@link dev.gouji.read.pack.MemberSink}; the entry type is {@link
 * dev.gouji.read.pack.Unpacker}. Sizes, checksums and places that a container tells are held against what is there. This
 * room refuses to write anything anywhere, to follow links, and to know what its members are.
 */
package dev.gouji.read.pack;
