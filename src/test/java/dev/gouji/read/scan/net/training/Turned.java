package dev.gouji.read.scan.net.training;

import java.util.Arrays;

/** Products with a matrix that lies the other way round; matrices lie row by row. */
final class Turned {

    private static final int BLOCK = 64;

    private Turned() {}

    /** Rows become columns. */
    static float[] turn(float[] matrix, int rows, int columns) {
        float[] turned = new float[matrix.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = matrix[row * columns + column];
            }
        }
        return turned;
    }

    /**
     * Adds {@code left · rightᵀ} to {@code sum}.
     *
     * @param left {@code rows} by {@code across}
     * @param right {@code depth} by {@code across}
     * @param sum {@code rows} by {@code depth}
     */
    static void add(float[] left, int rows, int across, float[] right, int depth, float[] sum) {
        float[] turned = new float[BLOCK * depth];
        for (int start = 0; start < across; start += BLOCK) {
            int length = Math.min(BLOCK, across - start);
            for (int row = 0; row < depth; row++) {
                int from = row * across + start;
                for (int x = 0; x < length; x++) {
                    turned[x * depth + row] = right[from + x];
                }
            }
            for (int x = length; x < (length + 7) / 8 * 8; x++) {
                Arrays.fill(turned, x * depth, (x + 1) * depth, 0);
            }
            for (int x = 0; x < length; x += 8) {
                for (int row = 0; row < rows; row++) {
                    addEight(left, row * across + start + x, length - x, turned, x * depth, depth, sum, row * depth);
                }
            }
        }
    }

    private static void addEight(
            float[] left, int at, int known, float[] turned, int from, int depth, float[] sum, int to) {
        float w0 = left[at];
        float w1 = known > 1 ? left[at + 1] : 0;
        float w2 = known > 2 ? left[at + 2] : 0;
        float w3 = known > 3 ? left[at + 3] : 0;
        float w4 = known > 4 ? left[at + 4] : 0;
        float w5 = known > 5 ? left[at + 5] : 0;
        float w6 = known > 6 ? left[at + 6] : 0;
        float w7 = known > 7 ? left[at + 7] : 0;
        if (w0 == 0 && w1 == 0 && w2 == 0 && w3 == 0 && w4 == 0 && w5 == 0 && w6 == 0 && w7 == 0) {
            return;
        }
        int t1 = from + depth;
        int t2 = t1 + depth;
        int t3 = t2 + depth;
        int t4 = t3 + depth;
        int t5 = t4 + depth;
        int t6 = t5 + depth;
        int t7 = t6 + depth;
        for (int i = 0; i < depth; i++) {
            sum[to + i] += w0 * turned[from + i]
                    + w1 * turned[t1 + i]
                    + w2 * turned[t2 + i]
                    + w3 * turned[t3 + i]
                    + w4 * turned[t4 + i]
                    + w5 * turned[t5 + i]
                    + w6 * turned[t6 + i]
                    + w7 * turned[t7 + i];
        }
    }
}
