/**
 * A container of any kind → its members, those of containers inside it too, in memory.
 *
 * <p>In: bytes and their kind. Out: names and bytes, to a {@link dev.gouji.read.unpack.MemberSink}; the entry type is
 * {@link dev.gouji.read.unpack.Unpacker}. How the entries of one container are found is known to {@code pack} and, for
 * mails and for what is attached to a PDF, to {@code mime} and {@code pdf}. This room refuses to write anything anywhere, to follow links, and to know what its members are.
 */
package dev.gouji.read.unpack;
