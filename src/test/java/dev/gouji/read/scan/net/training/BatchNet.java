package dev.gouji.read.scan.net.training;

import dev.gouji.read.scan.net.Convolution;
import dev.gouji.read.scan.net.NetWeights;
import dev.gouji.read.scan.net.Product;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The net while it learns: several frames of one width forwards, and what was wrong with them backwards.
 *
 * <p>Planes lie one after the other; within a plane the frames, each row by row. Not for several threads.
 */
final class BatchNet {

    private final List<NetWeights.Layer> layers;

    /** One gradient for each weight and bias, summed over all frames since {@link #forget}. */
    private final List<NetWeights.Layer> gradients = new ArrayList<>();

    private final float[][] columns = new float[NetWeights.SHAPE.size()][];

    private final float[][] outputs = new float[NetWeights.SHAPE.size()][];

    private final int[] heights = new int[NetWeights.SHAPE.size() + 1];

    private final int[] widths = new int[NetWeights.SHAPE.size() + 1];

    private int count;

    BatchNet(NetWeights weights) {
        this.layers = weights.layers();
        layers.forEach(layer -> gradients.add(
                new NetWeights.Layer(new float[layer.weights().length], new float[layer.biases().length])));
    }

    List<NetWeights.Layer> layers() {
        return layers;
    }

    List<NetWeights.Layer> gradients() {
        return gradients;
    }

    /** Sets all gradients to nothing. */
    void forget() {
        gradients.forEach(gradient -> {
            Arrays.fill(gradient.weights(), 0);
            Arrays.fill(gradient.biases(), 0);
        });
    }

    /** The steps that the net makes of a frame so wide. */
    int steps() {
        return widths[widths.length - 1];
    }

    /**
     * Looks at frames of one width.
     *
     * @return one plane an output of the alphabet; in it, frame by frame, one number a step: before they are made probabilities
     */
    float[] forward(List<float[]> frames, int width) {
        count = frames.size();
        heights[0] = NetWeights.HEIGHT;
        widths[0] = width;
        float[] planes = new float[count * NetWeights.HEIGHT * width];
        for (int i = 0; i < count; i++) {
            System.arraycopy(frames.get(i), 0, planes, i * NetWeights.HEIGHT * width, NetWeights.HEIGHT * width);
        }
        for (int i = 0; i < layers.size(); i++) {
            planes = forward(i, planes);
        }
        return planes;
    }

    private float[] forward(int index, float[] planes) {
        Convolution shape = NetWeights.SHAPE.get(index);
        NetWeights.Layer layer = layers.get(index);
        int high = heights[index];
        int wide = widths[index];
        heights[index + 1] = shape.heightOf(high);
        widths[index + 1] = shape.widthOf(wide);
        int each = heights[index + 1] * widths[index + 1];
        columns[index] = new float[shape.depth() * count * each];
        for (int i = 0; i < count; i++) {
            shape.unfold(
                    planes, i * high * wide, count * high * wide, high, wide, columns[index], count * each, i * each);
        }
        float[] sum = new float[shape.outputs() * count * each];
        for (int output = 0; output < shape.outputs(); output++) {
            Arrays.fill(sum, output * count * each, (output + 1) * count * each, layer.biases()[output]);
        }
        Product.add(layer.weights(), shape.outputs(), shape.depth(), columns[index], count * each, sum);
        if (index < layers.size() - 1) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] = Math.max(0, sum[i]);
            }
        }
        outputs[index] = sum;
        return sum;
    }

    /** Adds to the gradients what comes of an error at each number that {@link #forward} gave last. */
    void backward(float[] error) {
        float[] errors = error;
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (i < layers.size() - 1) {
                for (int at = 0; at < errors.length; at++) {
                    errors[at] = outputs[i][at] > 0 ? errors[at] : 0;
                }
            }
            addGradients(i, errors);
            if (i > 0) {
                errors = errorsBefore(i, errors);
            }
        }
    }

    private void addGradients(int index, float[] errors) {
        Convolution shape = NetWeights.SHAPE.get(index);
        int across = errors.length / shape.outputs();
        float[] biases = gradients.get(index).biases();
        for (int output = 0; output < biases.length; output++) {
            float sum = 0;
            for (int x = 0; x < across; x++) {
                sum += errors[output * across + x];
            }
            biases[output] += sum;
        }
        Turned.add(
                errors,
                shape.outputs(),
                across,
                columns[index],
                shape.depth(),
                gradients.get(index).weights());
    }

    private float[] errorsBefore(int index, float[] errors) {
        Convolution shape = NetWeights.SHAPE.get(index);
        int across = errors.length / shape.outputs();
        float[] weights = Turned.turn(layers.get(index).weights(), shape.outputs(), shape.depth());
        float[] spread = new float[shape.depth() * across];
        Product.add(weights, shape.depth(), shape.outputs(), errors, across, spread);
        int high = heights[index];
        int wide = widths[index];
        int each = across / count;
        float[] before = new float[shape.inputs() * count * high * wide];
        for (int i = 0; i < count; i++) {
            shape.fold(spread, across, i * each, before, i * high * wide, count * high * wide, high, wide);
        }
        return before;
    }
}
