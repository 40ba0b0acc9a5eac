package dev.gouji.dataset.parquet;

import dev.gouji.dataset.record.FieldShape;
import java.util.Arrays;
import java.util.List;

/**
 * A column that holds values: a field, or a member of what is nested in one.
 *
 * @param path its name, behind the names of what it is nested in
 * @param kind what sort of value it holds
 * @param definition how many of these names may be missing or empty, for a value all of them there
 * @param repetition how many of them stand for lists
 */
record Leaf(List<String> path, FieldShape.Kind kind, int definition, int repetition) {

    /** The bytes of a decimal number of 38 digits. */
    static final int DECIMAL_BYTES = 16;

    /** Texts of their own length have it before them. */
    boolean isText() {
        return kind == FieldShape.Kind.TEXT || kind == FieldShape.Kind.FREE;
    }

    /** How many bytes before a value are not of the value itself. */
    int prefix() {
        return isText() ? Integer.BYTES : 0;
    }

    /** The order in which readers take the values to be, each given by its bytes as they are stored. */
    int compare(byte[] a, byte[] b) {
        return switch (kind) {
            case INTEGER -> Long.compare(little(a), little(b));
            // the highest byte first, and that with the sign
            case NUMBER -> a[0] == b[0] ? Arrays.compareUnsigned(a, b) : Byte.compare(a[0], b[0]);
            default -> Arrays.compareUnsigned(a, b);
        };
    }

    private static long little(byte[] bytes) {
        long value = 0;
        for (int i = bytes.length - 1; i >= 0; i--) {
            value = (value << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return value;
    }
}
