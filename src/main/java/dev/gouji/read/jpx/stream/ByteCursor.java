package dev.gouji.read.jpx.stream;

import java.io.EOFException;
import java.io.IOException;

/** Reads numbers from bytes, the high ones first. Used by one thread. */
public final class ByteCursor {

    private final byte[] bytes;
    private final int end;
    private int at;

    /** From a place to before another. */
    public ByteCursor(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Where it is. */
    public int at() {
        return at;
    }

    /** How many bytes are left. */
    public int left() {
        return end - at;
    }

    /** Goes to a place before the end, or to the end. */
    public void go(long place) throws IOException {
        if (place < at || place > end) {
            throw new EOFException("there is no byte " + place);
        }
        at = (int) place;
    }

    /** The next number of so many bytes, four at most. */
    public long number(int size) throws IOException {
        if (left() < size) {
            throw new EOFException("it breaks off");
        }
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = (number << 8) | (bytes[at++] & 0xFF);
        }
        return number;
    }

    /** The next byte. */
    public int octet() throws IOException {
        return (int) number(1);
    }

    /** The next two bytes. */
    public int pair() throws IOException {
        return (int) number(2);
    }

    /** The next so many bytes by themselves. */
    public ByteCursor part(long length) throws IOException {
        int from = at;
        go(at + length);
        return new ByteCursor(bytes, from, at);
    }
}
