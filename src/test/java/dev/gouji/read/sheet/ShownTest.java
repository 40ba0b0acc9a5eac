package dev.gouji.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class ShownTest {

    private static Shown without(int... hidden) {
        BitSet set = new BitSet();
        for (int index : hidden) {
            set.set(index);
        }
        return new Shown(set, 1000);
    }

    @Test
    void hiddenOnesAreNotThereAndTheOthersAreNumberedAnew() {
        Shown shown = without(1, 2, 70);
        assertTrue(shown.has(0));
        assertFalse(shown.has(70));
        assertEquals(0, shown.before(0));
        assertEquals(1, shown.before(3));
        assertEquals(68, shown.before(71));
    }

    @Test
    void theNewNumberLeadsBackToTheOldOne() {
        Shown shown = without(0, 1, 5, 64, 65, 130);
        for (int index = 0; index < 200; index++) {
            if (shown.has(index)) {
                assertEquals(index, shown.original(shown.before(index)));
            }
        }
    }

    @Test
    void withNothingHiddenAllKeepTheirNumbers() {
        assertEquals(500, without().before(500));
        assertEquals(500, without().original(500));
    }
}
