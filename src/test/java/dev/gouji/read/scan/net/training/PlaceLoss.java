package dev.gouji.read.scan.net.training;

import java.util.Arrays;

/** How far the probabilities along a line are from its characters at the very places where they were drawn. */
final class PlaceLoss {

    /** A step with a character counts as much as so many without one, which are many. */
    private static final float CHARACTER = 4;

    private PlaceLoss() {}

    /**
     * The loss of one line; the steps beside a character may say what they like.
     *
     * @param probabilities one row a step
     * @param text the outputs of the characters
     * @param places the step of each character
     * @param weight how much the loss counts
     * @param error receives for each step and output what to change before probabilities are made
     */
    static double add(float[][] probabilities, int[] text, int[] places, float weight, float[][] error) {
        int[] said = new int[probabilities.length];
        float[] counts = new float[probabilities.length];
        Arrays.fill(counts, 1);
        for (int place : places) {
            for (int step = Math.max(0, place - 1); step <= Math.min(said.length - 1, place + 1); step++) {
                counts[step] = 0;
            }
        }
        for (int i = 0; i < text.length; i++) {
            int place = Math.max(0, Math.min(said.length - 1, places[i]));
            said[place] = text[i];
            counts[place] = CHARACTER;
        }
        double loss = 0;
        for (int step = 0; step < said.length; step++) {
            float count = counts[step] * weight;
            loss -= count * Math.log(Math.max(1e-12, probabilities[step][said[step]]));
            for (int output = 0; output < probabilities[step].length; output++) {
                float wanted = output == said[step] ? 1 : 0;
                error[step][output] += count * (probabilities[step][output] - wanted);
            }
        }
        return loss;
    }
}
