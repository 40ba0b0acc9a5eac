package dev.gouji.read.jpx.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class HeaderBitsTest {

    @Test
    void aHeadEndsAtAWholeByteThatIsNoStuffing() throws IOException {
        HeaderBits bits = new HeaderBits(new byte[] {(byte) 0xFF, 0x40, 9}, 0, 3);
        assertEquals(0xFF, bits.bits(8));
        assertEquals(2, bits.end());
        bits = new HeaderBits(new byte[] {(byte) 0xFF, 0x40, 9}, 0, 3);
        assertEquals(0x1FF, bits.bits(9));
        assertEquals(2, bits.end());
    }

    @Test
    void aHeadThatBreaksOffIsDamaged() {
        assertThrows(IOException.class, () -> new HeaderBits(new byte[] {1}, 0, 1).bits(9));
        assertThrows(IOException.class, () -> new HeaderBits(new byte[9], 0, 9).bits(32));
    }
}
