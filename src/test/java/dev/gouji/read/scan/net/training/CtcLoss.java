package dev.gouji.read.scan.net.training;

import java.util.Arrays;

/**
 * How far the probabilities along a line are from a text, and in which direction they err (Graves 2006, connectionist temporal
 * classification): the text's probability is the sum over all ways of writing it with blanks between, output 0.
 */
final class CtcLoss {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private CtcLoss() {}

    /**
     * The loss of one line.
     *
     * @param probabilities one row a step
     * @param text the outputs of the text's characters
     * @param error receives for each step and output what to change before probabilities are made; left alone when the text has
     *     no way to be written in so few steps
     * @return the negative logarithm of the text's probability; 0 when it has no way
     */
    static double add(float[][] probabilities, int[] text, float[][] error) {
        int[] path = new int[2 * text.length + 1];
        for (int i = 0; i < text.length; i++) {
            path[2 * i + 1] = text[i];
        }
        double[][] logs = logs(probabilities);
        double[][] forward = forward(logs, path);
        double[][] backward = backward(logs, path);
        int last = logs.length - 1;
        double total = forward[last][path.length - 1];
        if (path.length > 1) {
            total = sum(total, forward[last][path.length - 2]);
        }
        if (total == NEVER) {
            return 0;
        }
        for (int step = 0; step <= last; step++) {
            double[] share = new double[probabilities[step].length];
            for (int at = 0; at < path.length; at++) {
                double way = forward[step][at] + backward[step][at] - logs[step][path[at]];
                share[path[at]] += Math.exp(way - total);
            }
            for (int output = 0; output < share.length; output++) {
                error[step][output] += (float) (probabilities[step][output] - share[output]);
            }
        }
        return -total;
    }

    private static double[][] logs(float[][] probabilities) {
        return Arrays.stream(probabilities).map(CtcLoss::logs).toArray(double[][]::new);
    }

    private static double[] logs(float[] step) {
        double[] logs = new double[step.length];
        for (int output = 0; output < logs.length; output++) {
            logs[output] = Math.log(Math.max(1e-12, step[output]));
        }
        return logs;
    }

    private static double[][] forward(double[][] logs, int[] path) {
        double[][] ways = new double[logs.length][path.length];
        Arrays.fill(ways[0], NEVER);
        ways[0][0] = logs[0][path[0]];
        if (path.length > 1) {
            ways[0][1] = logs[0][path[1]];
        }
        for (int step = 1; step < logs.length; step++) {
            for (int at = 0; at < path.length; at++) {
                double way = ways[step - 1][at];
                if (at > 0) {
                    way = sum(way, ways[step - 1][at - 1]);
                }
                if (at > 1 && skips(path, at)) {
                    way = sum(way, ways[step - 1][at - 2]);
                }
                ways[step][at] = way + logs[step][path[at]];
            }
        }
        return ways;
    }

    private static double[][] backward(double[][] logs, int[] path) {
        int last = logs.length - 1;
        double[][] ways = new double[logs.length][path.length];
        Arrays.fill(ways[last], NEVER);
        for (int at = Math.max(0, path.length - 2); at < path.length; at++) {
            ways[last][at] = logs[last][path[at]];
        }
        for (int step = last - 1; step >= 0; step--) {
            for (int at = 0; at < path.length; at++) {
                double way = ways[step + 1][at];
                if (at + 1 < path.length) {
                    way = sum(way, ways[step + 1][at + 1]);
                }
                if (at + 2 < path.length && skips(path, at + 2)) {
                    way = sum(way, ways[step + 1][at + 2]);
                }
                ways[step][at] = way + logs[step][path[at]];
            }
        }
        return ways;
    }

    /** Whether the blank before a character may be left out: it is none itself and another than the character before it. */
    private static boolean skips(int[] path, int at) {
        return path[at] != 0 && path[at] != path[at - 2];
    }

    private static double sum(double one, double other) {
        double larger = Math.max(one, other);
        return larger == NEVER ? NEVER : larger + Math.log1p(Math.exp(Math.min(one, other) - larger));
    }
}
