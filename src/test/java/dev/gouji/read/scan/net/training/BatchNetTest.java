package dev.gouji.read.scan.net.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.scan.net.CellNet;
import dev.gouji.read.scan.net.NetAlphabet;
import dev.gouji.read.scan.net.NetWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchNetTest {

    private static final int WIDTH = 48;

    @Test
    void whatLearnsSeesWhatReads() {
        NetWeights weights = Training.random(1);
        List<float[]> frames = frames();
        BatchNet net = new BatchNet(weights);
        float[] planes = net.forward(frames, WIDTH);
        float[][] steps = new CellNet(weights).look(frames.get(1), WIDTH);
        int across = frames.size() * net.steps();
        double sum = 0;
        for (int output = 0; output < NetAlphabet.outputs(); output++) {
            sum += Math.exp(planes[output * across + net.steps() + 3]);
        }
        assertEquals(steps[3][5], Math.exp(planes[5 * across + net.steps() + 3]) / sum, 1e-5);
    }

    /** A weight a little larger and a little smaller: the difference of what comes out is what the gradient says. */
    @Test
    void gradientsAreTheSlopes() {
        NetWeights weights = Training.random(1);
        List<float[]> frames = frames();
        BatchNet net = new BatchNet(weights);
        Random random = new Random(2);
        float[] direction = new float[net.forward(frames, WIDTH).length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = random.nextFloat() - 0.5f;
        }
        net.forget();
        net.backward(direction.clone());
        for (int layer = 1; layer < weights.layers().size(); layer++) {
            float[] changed = weights.layers().get(layer).weights();
            int at = random.nextInt(changed.length);
            float slope = net.gradients().get(layer).weights()[at];
            float before = changed[at];
            changed[at] = before + 2e-3f;
            double more = along(net.forward(frames, WIDTH), direction);
            changed[at] = before - 2e-3f;
            double less = along(net.forward(frames, WIDTH), direction);
            changed[at] = before;
            assertEquals((more - less) / 4e-3, slope, 0.02 + 0.02 * Math.abs(slope), "layer " + layer);
        }
    }

    private static List<float[]> frames() {
        Random random = new Random(3);
        List<float[]> frames = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            float[] frame = new float[NetWeights.HEIGHT * WIDTH];
            for (int at = 0; at < frame.length; at++) {
                frame[at] = random.nextFloat();
            }
            frames.add(frame);
        }
        return frames;
    }

    private static double along(float[] planes, float[] direction) {
        double sum = 0;
        for (int i = 0; i < planes.length; i++) {
            sum += planes[i] * direction[i];
        }
        return sum;
    }
}
