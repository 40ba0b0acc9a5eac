/**
 * A code stream → what its headers say.
 *
 * <p>In: bytes. Out: the size of the picture, how each tile is coded and where its packets lie; the entry type is
 * {@link dev.gouji.read.jpx.stream.CodeStream}. Numbers that no page of paper comes to are refused here. This room refuses to know what
 * is in a packet.
 */
package dev.gouji.read.jpx.stream;
