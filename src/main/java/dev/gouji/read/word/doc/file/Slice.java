package dev.gouji.read.word.doc.file;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * A part of a stream, with its little-endian numbers. Immutable, as long as the stream is left alone.
 *
 * <p>Bad input: looking beyond its end is an {@link IndexOutOfBoundsException}, so that a damaged file is never read as
 * one that says nothing.
 */
public final class Slice {

    /** A slice of nothing. */
    static final Slice EMPTY = new Slice(new byte[0], 0, 0);

    private final byte[] bytes;
    private final int from;
    private final int length;

    private Slice(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.from = from;
        this.length = length;
    }

    /** The whole of a stream. */
    public static Slice of(byte[] bytes) {
        return new Slice(bytes, 0, bytes.length);
    }

    /** How many bytes it has. */
    public int length() {
        return length;
    }

    /** Its bytes as text. */
    public String text(Charset charset) {
        return new String(bytes, from, length, charset);
    }

    /** A copy of its bytes. */
    byte[] bytes() {
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    /** A part, counted from where this one begins. */
    public Slice part(long offset, long size) {
        if (offset < 0 || size < 0 || offset + size > length) {
            throw new IndexOutOfBoundsException(size + " bytes at " + offset + " of " + length);
        }
        return new Slice(bytes, from + (int) offset, (int) size);
    }

    /** The part from an offset to the end. */
    public Slice rest(long offset) {
        return part(offset, length - offset);
    }

    /** An unsigned number of one byte. */
    public int u8(int offset) {
        return bytes[at(offset, 1)] & 0xFF;
    }

    /** An unsigned number of two bytes. */
    public int u16(int offset) {
        int at = at(offset, 2);
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    /** A signed number of two bytes. */
    public int i16(int offset) {
        return (short) u16(offset);
    }

    /** A signed number of four bytes. */
    public int i32(int offset) {
        return u16(offset) | u16(offset + 2) << 16;
    }

    /** An unsigned number of four bytes. */
    public long u32(int offset) {
        return i32(offset) & 0xFFFFFFFFL;
    }

    private int at(int offset, int size) {
        if (offset < 0 || offset > length - size) {
            throw new IndexOutOfBoundsException(offset + " of " + length);
        }
        return from + offset;
    }
}
