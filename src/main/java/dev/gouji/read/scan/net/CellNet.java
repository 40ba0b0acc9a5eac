package dev.gouji.read.scan.net;

import java.util.Arrays;
import java.util.List;

/** The net: a frame → the probability of each output at each step along the line. Immutable; for several threads at once. */
public final class CellNet {

    private final List<NetWeights.Layer> layers;

    /** A net with these weights. */
    public CellNet(NetWeights weights) {
        this.layers = weights.layers();
    }

    /**
     * Looks at one frame.
     *
     * @param frame {@link NetWeights#HEIGHT} rows, 0 paper to 1 ink
     * @param width its columns, a multiple of four
     * @return one row for every four columns, with one probability an output of {@link NetAlphabet}; each row adds up to 1
     */
    public float[][] look(float[] frame, int width) {
        float[] planes = frame;
        int high = NetWeights.HEIGHT;
        int wide = width;
        for (int i = 0; i < layers.size(); i++) {
            Convolution shape = NetWeights.SHAPE.get(i);
            planes = applied(shape, layers.get(i), planes, high, wide);
            high = shape.heightOf(high);
            wide = shape.widthOf(wide);
            if (i < layers.size() - 1) {
                rectify(planes);
            }
        }
        return probabilities(planes, wide);
    }

    private static float[] applied(Convolution shape, NetWeights.Layer layer, float[] planes, int high, int wide) {
        int across = shape.heightOf(high) * shape.widthOf(wide);
        float[] columns = new float[shape.depth() * across];
        shape.unfold(planes, 0, high * wide, high, wide, columns, across, 0);
        float[] sum = new float[shape.outputs() * across];
        for (int output = 0; output < shape.outputs(); output++) {
            Arrays.fill(sum, output * across, (output + 1) * across, layer.biases()[output]);
        }
        Product.add(layer.weights(), shape.outputs(), shape.depth(), columns, across, sum);
        return sum;
    }

    private static void rectify(float[] planes) {
        for (int i = 0; i < planes.length; i++) {
            planes[i] = Math.max(0, planes[i]);
        }
    }

    private static float[][] probabilities(float[] planes, int steps) {
        int outputs = NetAlphabet.outputs();
        float[][] probabilities = new float[steps][outputs];
        for (int step = 0; step < steps; step++) {
            float largest = Float.NEGATIVE_INFINITY;
            for (int output = 0; output < outputs; output++) {
                largest = Math.max(largest, planes[output * steps + step]);
            }
            double sum = 0;
            double[] powers = new double[outputs];
            for (int output = 0; output < outputs; output++) {
                powers[output] = StrictMath.exp(planes[output * steps + step] - largest);
                sum += powers[output];
            }
            for (int output = 0; output < outputs; output++) {
                probabilities[step][output] = (float) (powers[output] / sum);
            }
        }
        return probabilities;
    }
}
