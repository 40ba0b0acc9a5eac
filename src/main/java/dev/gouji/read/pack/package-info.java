/**
 * Bytes of a container → its entries, one after the other, in memory: ZIP, TAR, 7z, and files packed by themselves
 * (GZIP, BZIP2, XZ).
 *
 * <p>In: bytes and their kind. Out: {@link dev.gouji.read.pack.Entries}, an implementation a kind. Sizes, checksums and places that a container tells are held against what is there. This
 * room refuses to write anything anywhere, to follow links, and to know what its members are.
 */
package dev.gouji.read.pack;
