package dev.gouji.read.jpx.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TagTreeTest {

    private static int number(TagTree tree, int x, HeaderBits bits) throws IOException {
        int number = 0;
        while (!tree.isBelow(number + 1, x, 0, bits)) {
            number++;
        }
        return number;
    }

    /** The example of the standard (B.10.2): a grid of six by three that begins with 1, 3, 2 is coded 01111 001 101. */
    @Test
    void whatIsKnownOfAQuarterIsNotToldAgain() throws IOException {
        HeaderBits bits = new HeaderBits(new byte[] {0b01111001, (byte) 0b10100000}, 0, 2);
        TagTree tree = new TagTree(6, 3);
        assertEquals(1, number(tree, 0, bits));
        assertEquals(3, number(tree, 1, bits));
        assertEquals(2, number(tree, 2, bits));
    }

    @Test
    void asManyBitsAreReadAsItTakesToKnow() throws IOException {
        HeaderBits bits = new HeaderBits(new byte[] {0b01000000}, 0, 1);
        TagTree tree = new TagTree(1, 1);
        assertFalse(tree.isBelow(1, 0, 0, bits));
        assertFalse(tree.isBelow(1, 0, 0, bits));
        assertTrue(tree.isBelow(2, 0, 0, bits));
    }
}
