package dev.gouji.dataset.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunLengthsTest {

    private static byte[] put(int width, int... numbers) {
        Bytes out = new Bytes(1);
        RunLengths.put(out, numbers, numbers.length, width);
        return out.toArray();
    }

    private static String hex(int width, int... numbers) {
        return HexFormat.of().formatHex(put(width, numbers));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "7, 3", "8, 4", "2147483647, 31"})
    void numbersTakeTheBitsThatTheGreatestNeeds(int greatest, int bits) {
        assertEquals(bits, RunLengths.width(greatest));
    }

    @Test
    void whatRepeatsIsACountAndTheNumber() {
        assertEquals("1001", hex(1, 1, 1, 1, 1, 1, 1, 1, 1));
        assertEquals("142c01", hex(9, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300));
    }

    @Test
    void allElseIsPackedInGroupsOfEight() {
        assertEquals("0388c6fa", hex(3, 0, 1, 2, 3, 4, 5, 6, 7), "the format's own example");
        assertEquals("0305", hex(1, 1, 0, 1), "the last group is filled with zeros");
    }

    /** The numbers again, as a reader of the format takes them. */
    private static int[] read(byte[] bytes, int count, int width) {
        int[] numbers = new int[count + 8];
        int at = 0;
        int found = 0;
        while (found < count) {
            int header = 0;
            int shift = 0;
            int next;
            do {
                next = bytes[at++] & 0xFF;
                header |= (next & 0x7F) << shift;
                shift += 7;
            } while (next > 0x7F);
            if ((header & 1) == 0) {
                int value = 0;
                for (int i = 0; i < (width + 7) / 8; i++) {
                    value |= (bytes[at++] & 0xFF) << (8 * i);
                }
                for (int i = 0; i < header >> 1; i++) {
                    numbers[found++] = value;
                }
            } else {
                int start = at * 8;
                for (int i = 0; i < (header >> 1) * 8 && found < count; i++) {
                    int value = 0;
                    for (int bit = 0; bit < width; bit++) {
                        int place = start + i * width + bit;
                        value |= (bytes[place / 8] >> (place % 8) & 1) << bit;
                    }
                    numbers[found++] = value;
                }
                at += (header >> 1) * width;
            }
        }
        return java.util.Arrays.copyOf(numbers, count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 17})
    void whateverIsWrittenIsReadAgain(int width) {
        Random random = new Random(width);
        for (int round = 0; round < 50; round++) {
            int[] numbers = new int[1 + random.nextInt(100)];
            for (int i = 0; i < numbers.length; i++) {
                boolean repeats = i > 0 && random.nextInt(6) > 0;
                numbers[i] = repeats ? numbers[i - 1] : random.nextInt(1 << width);
            }
            assertArrayEquals(numbers, read(put(width, numbers), numbers.length, width));
        }
    }
}
