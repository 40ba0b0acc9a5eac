package dev.gouji.dataset.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes what the format says of itself: Thrift's compact protocol. Not thread-safe. */
final class Thrift {

    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int INT = 5;
    private static final int LONG = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private static final int LONGEST_SHORT_LIST = 14;

    private final Bytes out = new Bytes(256);
    private final Deque<Integer> above = new ArrayDeque<>();
    private int last;

    /** Everything that was written; the outermost struct must have been ended. */
    byte[] toArray() {
        return out.toArray();
    }

    void putFlag(int id, boolean value) {
        field(id, value ? TRUE : FALSE);
    }

    void putInt(int id, int value) {
        field(id, INT);
        zigzag(value);
    }

    void putLong(int id, long value) {
        field(id, LONG);
        zigzag(value);
    }

    void putText(int id, String value) {
        putBytes(id, value.getBytes(StandardCharsets.UTF_8));
    }

    void putBytes(int id, byte[] value) {
        field(id, BINARY);
        binary(value);
    }

    void putInts(int id, int... values) {
        list(id, INT, values.length);
        for (int value : values) {
            zigzag(value);
        }
    }

    void putTexts(int id, List<String> values) {
        list(id, BINARY, values.size());
        values.forEach(value -> binary(value.getBytes(StandardCharsets.UTF_8)));
    }

    /** A list of structs, each begun by {@link #begin()}, or given whole. */
    void beginList(int id, int size) {
        list(id, STRUCT, size);
    }

    /** Begins a struct in a list. */
    void begin() {
        above.push(last);
        last = 0;
    }

    /** Begins a struct as a field. */
    void begin(int id) {
        field(id, STRUCT);
        begin();
    }

    /** Ends a struct; with none begun, the outermost. */
    void end() {
        out.put(0);
        last = above.isEmpty() ? 0 : above.pop();
    }

    /** A struct in a list, that was written whole by another. */
    void putStruct(byte[] struct) {
        out.put(struct);
    }

    /** An empty struct, which says by its field what something is. */
    void putEmpty(int id) {
        begin(id);
        end();
    }

    private void field(int id, int type) {
        int delta = id - last;
        if (delta > 0 && delta <= 15) {
            out.put((delta << 4) | type);
        } else {
            out.put(type);
            zigzag(id);
        }
        last = id;
    }

    private void list(int id, int type, int size) {
        field(id, LIST);
        if (size <= LONGEST_SHORT_LIST) {
            out.put((size << 4) | type);
        } else {
            out.put(0xF0 | type);
            out.putVarint(size);
        }
    }

    private void binary(byte[] value) {
        out.putVarint(value.length);
        out.put(value);
    }

    private void zigzag(long value) {
        out.putVarint((value << 1) ^ (value >> 63));
    }
}
