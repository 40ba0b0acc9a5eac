package dev.gouji.dataset.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DistinctValuesTest {

    private static byte[] text(int number) {
        return ("值" + number).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void valuesStandOneAfterTheOtherWithTheirLengths() {
        DistinctValues values = new DistinctValues(4);
        assertEquals(0, values.add(new byte[] {7, 8}));
        assertEquals(1, values.add(new byte[0]));
        assertArrayEquals(
                new byte[] {2, 0, 0, 0, 7, 8, 0, 0, 0, 0}, values.bytes().toArray());
        assertArrayEquals(new byte[] {7, 8}, values.value(0));
        assertArrayEquals(new byte[0], values.value(1));
    }

    @Test
    void aValueOfOthersHasOneNumberHoweverOftenItIsAskedFor() {
        DistinctValues others = new DistinctValues(4);
        for (int i = 0; i < 500; i++) {
            others.add(text(i));
        }
        DistinctValues values = new DistinctValues(4);
        for (int round = 0; round < 2; round++) {
            for (int i = 499; i >= 0; i--) {
                assertEquals(499 - i, values.numberOf(others, i));
            }
        }
        assertEquals(500, values.count());
        assertArrayEquals(text(3), values.value(496));
        assertEquals(others.hash(3), values.hash(496));
    }

    @Test
    void theHashIsThatOfTheValueWithoutItsLength() {
        DistinctValues long4 = new DistinctValues(4);
        DistinctValues bare = new DistinctValues(0);
        long4.add(text(1));
        bare.add(text(1));
        assertEquals(bare.hash(0), long4.hash(0));
    }

    @Test
    void ofManyValuesAFilterKnowsAllAndFewOthers() {
        DistinctValues values = new DistinctValues(0);
        DistinctValues absent = new DistinctValues(0);
        for (int i = 0; i < 1_000; i++) {
            values.add(text(i));
            absent.add(text(i + 1_000));
        }
        byte[] filter = BloomFilter.of(values);
        assertEquals(1_000, found(filter, values));
        assertEquals(true, found(filter, absent) <= 10, "one in a hundred at most");
    }

    /** How many of these a reader of the format takes to be in the column. */
    private static int found(byte[] filter, DistinctValues values) {
        int words = Integer.highestOneBit(filter.length) / 4;
        int start = filter.length - words * 4;
        int[] salt = {0x47b6137b, 0x44974d91, 0x8824ad5b, 0xa2b7289d, 0x705495c7, 0x2df1424b, 0x9efc4947, 0x5c6bfb31};
        int found = 0;
        for (int i = 0; i < values.count(); i++) {
            long hash = values.hash(i);
            int block = (int) (((hash >>> 32) * (words / 8)) >>> 32);
            boolean in = true;
            for (int word = 0; word < 8; word++) {
                int bit = ((int) hash * salt[word]) >>> 27;
                int at = start + (block * 8 + word) * 4 + bit / 8;
                in &= (filter[at] >> (bit % 8) & 1) == 1;
            }
            found += in ? 1 : 0;
        }
        return found;
    }
}
