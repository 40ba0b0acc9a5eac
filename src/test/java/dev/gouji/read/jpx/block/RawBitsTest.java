package dev.gouji.read.jpx.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RawBitsTest {

    @Test
    void afterAByteOfOnesTheNextHasSevenBits() {
        RawBits bits = new RawBits();
        bits.start(new byte[] {(byte) 0xFF, 0x55, 0x0F, (byte) 0xFF, (byte) 0xFF}, 0);
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < 31; i++) {
            read.append(bits.bit());
        }
        assertEquals("11111111" + "1010101" + "00001111" + "11111111", read.toString());
    }
}
