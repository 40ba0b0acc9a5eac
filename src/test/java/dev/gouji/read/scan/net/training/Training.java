package dev.gouji.read.scan.net.training;

import dev.gouji.read.scan.net.Convolution;
import dev.gouji.read.scan.net.NetAlphabet;
import dev.gouji.read.scan.net.NetWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Samples → weights: what the net is shown, what it says, and how it is put right.
 *
 * <p>At first it learns each character at its place, then texts as wholes. The same numbers and seed give the same weights.
 */
final class Training {

    /** Samples between two changes of the weights. */
    private static final int BATCH = 32;

    /** Columns of frames that are worked on together. */
    private static final int TOGETHER = 512;

    /** The share of the samples by which places alone teach, and by which they no longer do. */
    private static final double PLACES_ALONE = 0.12;

    private static final double PLACES_TOO = 0.6;

    /** The share of the samples by which the rate has risen to its height. */
    private static final double WARM_UP = 0.02;

    private static final double RATE = 2e-3;

    private final long samples;

    private final BatchNet net;

    private final Adam adam;

    private final Map<Integer, List<Sample>> waiting = new TreeMap<>();

    private long seen;

    private int pending;

    private double loss = Double.NaN;

    /** A training over so many samples, which bends the rate of learning. */
    Training(NetWeights start, long samples) {
        this.samples = samples;
        this.net = new BatchNet(start);
        this.adam = new Adam(net.layers());
    }

    /** Weights by chance, as large as keeps the planes as bright as they came (He 2015). */
    static NetWeights random(long seed) {
        Random random = new Random(seed);
        List<NetWeights.Layer> layers = new ArrayList<>();
        for (Convolution shape : NetWeights.SHAPE) {
            float[] weights = new float[shape.outputs() * shape.depth()];
            double deviation = Math.sqrt(2.0 / shape.depth());
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) (random.nextGaussian() * deviation);
            }
            layers.add(new NetWeights.Layer(weights, new float[shape.outputs()]));
        }
        return new NetWeights(layers);
    }

    long seen() {
        return seen;
    }

    /** The mean loss of the last thousand samples or so. */
    double loss() {
        return loss;
    }

    NetWeights weights() {
        return new NetWeights(net.layers());
    }

    BatchNet net() {
        return net;
    }

    Adam adam() {
        return adam;
    }

    /** Goes on as if so many samples were seen. */
    void resume(long number) {
        seen = number;
    }

    /** Learns from one sample, as soon as enough of its width have come. */
    void add(Sample sample) {
        List<Sample> alike = waiting.computeIfAbsent(sample.width(), width -> new ArrayList<>());
        alike.add(sample);
        seen++;
        if (alike.size() * sample.width() >= TOGETHER) {
            learn(alike);
            pending += alike.size();
            alike.clear();
        }
        if (pending >= BATCH) {
            adam.step(net.layers(), net.gradients(), pending, rate());
            net.forget();
            pending = 0;
        }
    }

    private double rate() {
        double done = Math.min(1, seen / (double) samples);
        double warm = Math.min(1, done / WARM_UP);
        return RATE * warm * (0.5 * (1 + Math.cos(Math.PI * done)) + 0.005);
    }

    private void learn(List<Sample> alike) {
        int width = alike.get(0).width();
        float[] planes = net.forward(alike.stream().map(Sample::frame).toList(), width);
        int steps = net.steps();
        int across = alike.size() * steps;
        float[] error = new float[planes.length];
        for (int i = 0; i < alike.size(); i++) {
            float[][] probabilities = probabilities(planes, across, i * steps, steps);
            float[][] wrong = new float[steps][NetAlphabet.outputs()];
            double each = judge(alike.get(i), probabilities, wrong);
            loss = Double.isNaN(loss) ? each : loss * 0.999 + each * 0.001;
            for (int step = 0; step < steps; step++) {
                for (int output = 0; output < NetAlphabet.outputs(); output++) {
                    error[output * across + i * steps + step] = wrong[step][output];
                }
            }
        }
        net.backward(error);
    }

    private double judge(Sample sample, float[][] probabilities, float[][] wrong) {
        double done = seen / (double) samples;
        double sum = 0;
        if (done < PLACES_TOO) {
            sum += PlaceLoss.add(probabilities, sample.text(), sample.places(), 0.3f, wrong);
        }
        if (done >= PLACES_ALONE) {
            sum += CtcLoss.add(probabilities, sample.text(), wrong);
        }
        return sum;
    }

    private static float[][] probabilities(float[] planes, int across, int from, int steps) {
        float[][] probabilities = new float[steps][NetAlphabet.outputs()];
        for (int step = 0; step < steps; step++) {
            float[] row = probabilities[step];
            float largest = Float.NEGATIVE_INFINITY;
            for (int output = 0; output < row.length; output++) {
                row[output] = planes[output * across + from + step];
                largest = Math.max(largest, row[output]);
            }
            float sum = 0;
            for (int output = 0; output < row.length; output++) {
                row[output] = (float) Math.exp(row[output] - largest);
                sum += row[output];
            }
            for (int output = 0; output < row.length; output++) {
                row[output] /= sum;
            }
        }
        return probabilities;
    }

    /** Whether all weights are numbers: a rate too high ends in none. */
    boolean isSound() {
        return net.layers().stream().allMatch(layer -> {
            float sum = 0;
            for (float weight : layer.weights()) {
                sum += weight;
            }
            return !Float.isNaN(sum)
                    && !Float.isInfinite(sum)
                    && Arrays.stream(new float[][] {layer.biases()}).noneMatch(biases -> Float.isNaN(biases[0]));
        });
    }
}
