package dev.gouji.read.scan.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CellNetTest {

    private static final CellNet NET = new CellNet(NetWeightsTest.random(5));

    @Test
    void everyStepIsADistribution() {
        float[][] steps = NET.look(frame(48), 48);
        assertEquals(12, steps.length);
        for (float[] step : steps) {
            float sum = 0;
            for (float share : step) {
                sum += share;
            }
            assertEquals(1, sum, 1e-5);
        }
    }

    @Test
    void theSameFrameGivesTheSameBits() {
        float[][] once = NET.look(frame(64), 64);
        float[][] again = new CellNet(NetWeightsTest.random(5)).look(frame(64), 64);
        for (int step = 0; step < once.length; step++) {
            assertArrayEquals(once[step], again[step], 0);
        }
    }

    private static float[] frame(int width) {
        float[] frame = new float[NetWeights.HEIGHT * width];
        for (int i = 0; i < frame.length; i++) {
            frame[i] = i % 7 / 6f;
        }
        return frame;
    }
}
