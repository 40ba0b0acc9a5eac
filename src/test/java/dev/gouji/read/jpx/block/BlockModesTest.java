package dev.gouji.read.jpx.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BlockModesTest {

    @Test
    void aSegmentHasAllPassesUnlessSomethingEndsIt() {
        assertTrue(new BlockModes(0).longest(0) > 100);
        assertEquals(1, new BlockModes(4).longest(0));
    }

    /** From the fifth plane on, the first two passes of three are not coded. */
    @Test
    void whatIsNotCodedIsASegmentOfItsOwn() {
        BlockModes uncoded = new BlockModes(1);
        assertEquals(10, uncoded.longest(0));
        assertEquals(3, uncoded.longest(7));
        assertEquals(2, uncoded.longest(10));
        assertEquals(1, uncoded.longest(12));
        assertFalse(uncoded.isRaw(9));
        assertTrue(uncoded.isRaw(10));
        assertTrue(uncoded.isRaw(11));
        assertFalse(uncoded.isRaw(12));
    }
}
