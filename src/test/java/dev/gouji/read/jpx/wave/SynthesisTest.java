package dev.gouji.read.jpx.wave;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SynthesisTest {

    @Test
    void lowOnesAloneAreLevel() {
        for (Synthesis synthesis : Synthesis.values()) {
            float[] plane = {7, 0, 7, 0, 0, 0, 7, 0, 7};
            synthesis.run(plane, 3, 3, 0, 0);
            assertArrayEquals(new float[] {7, 7, 7, 7, 7, 7, 7, 7, 7}, plane, 0.0001f, synthesis.name());
        }
    }

    /** 1 5 2: between 1 and 2 there would be 1, so the high one is 4; the low ones have taken half of it, and 1 more. */
    @Test
    void aRowComesBackAsItWas() {
        float[] plane = {3, 4, 4};
        Synthesis.WHOLE.run(plane, 3, 1, 0, 0);
        assertArrayEquals(new float[] {1, 5, 2}, plane);
    }

    @Test
    void aColumnIsDoneAsARowIs() {
        for (Synthesis synthesis : Synthesis.values()) {
            float[] row = {3, -4, 14, 5, 9, 2};
            float[] column = row.clone();
            synthesis.run(row, 6, 1, 1, 0);
            synthesis.run(column, 1, 6, 0, 1);
            assertArrayEquals(row, column, synthesis.name());
        }
    }

    @Test
    void oneHighValueAloneIsHalved() {
        float[] plane = {-7};
        Synthesis.WHOLE.run(plane, 1, 1, 1, 0);
        assertArrayEquals(new float[] {-3}, plane);
    }
}
