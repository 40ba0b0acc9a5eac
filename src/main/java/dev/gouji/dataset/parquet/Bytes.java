package dev.gouji.dataset.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that grow at their end. Not thread-safe. */
final class Bytes {

    private byte[] bytes;
    private int size;

    Bytes(int capacity) {
        bytes = new byte[capacity];
    }

    int size() {
        return size;
    }

    /** The bytes themselves, of which only the first {@link #size} count. */
    byte[] array() {
        return bytes;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    void clear() {
        size = 0;
    }

    void put(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void put(byte[] source, int from, int length) {
        reserve(length);
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }

    void put(byte[] source) {
        put(source, 0, source.length);
    }

    void putInt(int value) {
        putLittle(value, Integer.BYTES);
    }

    void putLong(long value) {
        putLittle(value, Long.BYTES);
    }

    /** The low bytes of a number, the lowest first. */
    void putLittle(long value, int count) {
        reserve(count);
        for (int i = 0; i < count; i++) {
            bytes[size++] = (byte) (value >>> (Byte.SIZE * i));
        }
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    void putVarint(long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            put((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        put((int) left);
    }

    void setInt(int at, int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[at + i] = (byte) (value >>> (Byte.SIZE * i));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
