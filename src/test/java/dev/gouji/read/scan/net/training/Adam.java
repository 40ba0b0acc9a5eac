package dev.gouji.read.scan.net.training;

import dev.gouji.read.scan.net.NetWeights;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Gradients → smaller errors (Kingma and Ba 2015), with a bound on the length of the gradient. */
final class Adam {

    private static final double FIRST = 0.9;

    private static final double SECOND = 0.999;

    private static final double LONGEST = 5;

    private final float[][] means;

    private final float[][] squares;

    private long steps;

    Adam(List<NetWeights.Layer> layers) {
        means = arrays(layers).stream().map(array -> new float[array.length]).toArray(float[][]::new);
        squares = arrays(layers).stream().map(array -> new float[array.length]).toArray(float[][]::new);
    }

    /** Changes the weights a little against their gradients, which are first divided by {@code count}. */
    void step(List<NetWeights.Layer> layers, List<NetWeights.Layer> gradients, int count, double rate) {
        List<float[]> weights = arrays(layers);
        List<float[]> slopes = arrays(gradients);
        double length = 0;
        for (float[] slope : slopes) {
            for (float each : slope) {
                length += (double) each * each;
            }
        }
        double scale = Math.min(1.0 / count, LONGEST / Math.max(1e-9, Math.sqrt(length)));
        steps++;
        double whole = rate * Math.sqrt(1 - Math.pow(SECOND, (double) steps)) / (1 - Math.pow(FIRST, (double) steps));
        for (int i = 0; i < weights.size(); i++) {
            step(weights.get(i), slopes.get(i), (float) scale, (float) whole, means[i], squares[i]);
        }
    }

    private static void step(float[] weights, float[] slope, float scale, float rate, float[] mean, float[] square) {
        for (int i = 0; i < weights.length; i++) {
            float each = slope[i] * scale;
            mean[i] = (float) FIRST * mean[i] + (float) (1 - FIRST) * each;
            square[i] = (float) SECOND * square[i] + (float) (1 - SECOND) * each * each;
            weights[i] -= rate * mean[i] / ((float) Math.sqrt(square[i]) + 1e-8f);
        }
    }

    private static List<float[]> arrays(List<NetWeights.Layer> layers) {
        return layers.stream()
                .flatMap(layer -> Stream.of(layer.weights(), layer.biases()))
                .toList();
    }

    /** Writes weights and what is remembered of the gradients. */
    void save(List<NetWeights.Layer> layers, DataOutputStream out) throws IOException {
        out.writeLong(steps);
        List<float[]> weights = arrays(layers);
        for (int i = 0; i < means.length; i++) {
            for (int at = 0; at < means[i].length; at++) {
                out.writeFloat(weights.get(i)[at]);
                out.writeFloat(means[i][at]);
                out.writeFloat(squares[i][at]);
            }
        }
    }

    /** Reads what {@link #save} wrote, into the same arrays. */
    void load(List<NetWeights.Layer> layers, DataInputStream in) throws IOException {
        steps = in.readLong();
        List<float[]> weights = arrays(layers);
        for (int i = 0; i < means.length; i++) {
            for (int at = 0; at < means[i].length; at++) {
                weights.get(i)[at] = in.readFloat();
                means[i][at] = in.readFloat();
                squares[i][at] = in.readFloat();
            }
        }
    }
}
