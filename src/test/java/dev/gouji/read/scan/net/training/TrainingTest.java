package dev.gouji.read.scan.net.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.scan.net.CellNet;
import dev.gouji.read.scan.net.NetAlphabet;
import dev.gouji.read.scan.net.NetWeights;
import dev.gouji.read.scan.reader.BeamSearch;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final int WIDTH = 48;

    @Test
    void twoSimplePicturesAreLearnt() {
        Training training = learn(1200, 9);
        assertTrue(training.isSound());
        CellNet net = new CellNet(training.weights());
        BeamSearch search = new BeamSearch(NetAlphabet.texts());
        assertEquals("1", search.read(net.look(bar(true), WIDTH)).text());
        assertEquals("2", search.read(net.look(bar(false), WIDTH)).text());
    }

    @Test
    void theSameSeedGivesTheSameWeights() {
        assertArrayEquals(learn(40, 9).weights().bytes(), learn(40, 9).weights().bytes());
    }

    private static Training learn(int samples, long seed) {
        Training training = new Training(Training.random(seed), samples);
        Random random = new Random(seed);
        for (int i = 0; i < samples; i++) {
            boolean thin = random.nextBoolean();
            int output = NetAlphabet.output(thin ? '1' : '2');
            training.add(new Sample(bar(thin), WIDTH, new int[] {output}, new int[] {5}));
        }
        return training;
    }

    /** A thin bar is 1, a thick one is 2. */
    private static float[] bar(boolean thin) {
        float[] frame = new float[NetWeights.HEIGHT * WIDTH];
        for (int row = 4; row < 28; row++) {
            Arrays.fill(frame, row * WIDTH + 18, row * WIDTH + (thin ? 21 : 28), 1);
        }
        return frame;
    }
}
