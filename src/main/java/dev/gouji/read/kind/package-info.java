/**
 * Bytes → what they are, by content alone.
 *
 * <p>In: bytes. Out: {@link dev.gouji.read.kind.Kind}; the entry type is {@link dev.gouji.read.kind.Sniffer}. This room
 * refuses to know names, endings and how any kind is read.
 */
package dev.gouji.read.kind;
