package dev.gouji.read.jpx.packet;

import java.io.EOFException;
import java.io.IOException;

/** The bits of the head of a packet; after a byte of ones the next has seven. Used by one thread. Format: ITU-T T.800, B.10.1. */
final class HeaderBits {

    private final byte[] bytes;
    private final int end;
    private int at;
    private int last;
    private int left;

    HeaderBits(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    int bit() throws IOException {
        if (left == 0) {
            left = last == 0xFF ? 7 : 8;
            last = next();
        }
        left--;
        return (last >> left) & 1;
    }

    int bits(int count) throws IOException {
        if (count > 31) {
            throw new IOException("a number of " + count + " bits");
        }
        int bits = 0;
        for (int i = 0; i < count; i++) {
            bits = (bits << 1) | bit();
        }
        return bits;
    }

    private int next() throws IOException {
        if (at >= end) {
            throw new EOFException("the head of a packet breaks off");
        }
        return bytes[at++] & 0xFF;
    }

    /** Goes on at a whole byte, and tells which. */
    int end() throws IOException {
        if (last == 0xFF) {
            next();
        }
        return at;
    }
}
