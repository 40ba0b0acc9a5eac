package dev.gouji.read.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MagicTest {

    private static final byte[] BYTES = {1, 2, (byte) 0xFF, (byte) 0xFE, 'a', 'b'};

    @Test
    void aMarkStandsAtItsOffsetAlone() {
        assertTrue(Magic.at(BYTES, 4, "ab"));
        assertTrue(Magic.at(BYTES, 2, "\u00FF\u00FE"));
        assertFalse(Magic.at(BYTES, 3, "ab"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5, 6, Integer.MAX_VALUE})
    void thereIsNothingBeyondTheBytes(int offset) {
        assertFalse(Magic.at(BYTES, offset, "ab"));
        assertEquals(0, Magic.unsigned16(BYTES, offset));
        assertEquals(0, Magic.unsigned32(BYTES, offset));
    }

    @Test
    void numbersAreLittleEndianAndHaveNoSign() {
        assertEquals(0x0201, Magic.unsigned16(BYTES, 0));
        assertEquals(0xFEFF, Magic.unsigned16(BYTES, 2));
        assertEquals(0xFEFF0201L, Magic.unsigned32(BYTES, 0));
    }
}
