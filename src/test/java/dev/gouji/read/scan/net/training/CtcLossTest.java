package dev.gouji.read.scan.net.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CtcLossTest {

    @Test
    void theLossIsTheLogarithmOfAllWaysToTheText() {
        // 1 blank, blank 1 and 1 1 spell 1: 0.25 each
        float[][] even = {{0.5f, 0.5f}, {0.5f, 0.5f}};
        assertEquals(-Math.log(0.75), CtcLoss.add(even, new int[] {1}, new float[2][2]), 1e-6);
    }

    @Test
    void twoOfTheSameNeedABlankBetween() {
        float[][] steps = {{0.1f, 0.9f}, {0.2f, 0.8f}, {0.3f, 0.7f}};
        assertEquals(-Math.log(0.9 * 0.2 * 0.7), CtcLoss.add(steps, new int[] {1, 1}, new float[3][2]), 1e-6);
    }

    @Test
    void nothingIsAllBlanks() {
        float[][] steps = {{0.6f, 0.4f}, {0.5f, 0.5f}};
        assertEquals(-Math.log(0.3), CtcLoss.add(steps, new int[0], new float[2][2]), 1e-6);
    }

    @Test
    void aTextThatHasNoRoomTeachesNothing() {
        float[][] error = new float[1][2];
        assertEquals(0, CtcLoss.add(new float[][] {{0.5f, 0.5f}}, new int[] {1, 1}, error));
        assertEquals(0, error[0][1]);
    }

    @Test
    void theErrorPointsToWhatTheTextNeeds() {
        float[][] error = new float[1][2];
        CtcLoss.add(new float[][] {{0.7f, 0.3f}}, new int[] {1}, error);
        assertEquals(0.7f, error[0][0], 1e-6);
        assertEquals(-0.7f, error[0][1], 1e-6);
    }

    @Test
    void placesTeachEachCharacterWhereItStands() {
        float[][] error = new float[4][2];
        float[][] steps = {{0.5f, 0.5f}, {0.5f, 0.5f}, {0.5f, 0.5f}, {0.5f, 0.5f}};
        PlaceLoss.add(steps, new int[] {1}, new int[] {1}, 1, error);
        assertEquals(-2, error[1][1], 1e-6);
        assertEquals(0, error[0][1], 1e-6);
        assertEquals(0.5, error[3][1], 1e-6);
    }
}
