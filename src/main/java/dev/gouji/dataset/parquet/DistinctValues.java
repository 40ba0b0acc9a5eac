package dev.gouji.dataset.parquet;

import java.util.Arrays;

/** Values of a column, each once and numbered from 0, as the bytes that the column's dictionary has. Not thread-safe. */
final class DistinctValues {

    private static final int FIRST = 16;

    private final int prefix;
    private final Bytes bytes = new Bytes(FIRST * Long.BYTES);
    private int[] ends = new int[FIRST];
    private long[] hashes = new long[FIRST];
    private int count;
    /** Numbers and one more, by their hash; 0 for a free place. */
    private int[] places = new int[2 * FIRST];

    /** None yet; each begins with so many bytes that say its length. */
    DistinctValues(int prefix) {
        this.prefix = prefix;
    }

    int count() {
        return count;
    }

    /** All of them, one after the other. */
    Bytes bytes() {
        return bytes;
    }

    /** The hash of a value without its length. */
    long hash(int number) {
        return hashes[number];
    }

    /** A value without its length. */
    byte[] value(int number) {
        return Arrays.copyOfRange(bytes.array(), start(number) + prefix, ends[number]);
    }

    /** Adds a value that is not among them yet, and gives its number. */
    int add(byte[] value) {
        if (prefix > 0) {
            bytes.putInt(value.length);
        }
        bytes.put(value);
        return number(XxHash.of(value, 0, value.length));
    }

    /** The number of a value of others, which is added where it is not among these yet. */
    int numberOf(DistinctValues others, int number) {
        long hash = others.hashes[number];
        byte[] source = others.bytes.array();
        int from = others.start(number);
        int to = others.ends[number];
        if (2 * count >= places.length) {
            grow();
        }
        int place = (int) hash & (places.length - 1);
        while (places[place] != 0) {
            int known = places[place] - 1;
            if (hashes[known] == hash && Arrays.equals(bytes.array(), start(known), ends[known], source, from, to)) {
                return known;
            }
            place = (place + 1) & (places.length - 1);
        }
        bytes.put(source, from, to - from);
        places[place] = number(hash) + 1;
        return count - 1;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int number(long hash) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        ends[count] = bytes.size();
        hashes[count] = hash;
        return count++;
    }

    private void grow() {
        places = new int[2 * places.length];
        for (int number = 0; number < count; number++) {
            int place = (int) hashes[number] & (places.length - 1);
            while (places[place] != 0) {
                place = (place + 1) & (places.length - 1);
            }
            places[place] = number + 1;
        }
    }
}
