package dev.gouji.read.scan.net;

/**
 * Products of matrices in plain loops, always added in the same order: machines agree to the last bit.
 *
 * <p>Matrices lie row by row. The loops are written for the compiler to take several numbers at a time, which changes nothing
 * in the order in which any one sum is added.
 */
public final class Product {

    /** Columns that are worked on together, so that what is read again and again stays near. */
    private static final int BLOCK = 512;

    private Product() {}

    /**
     * Adds {@code left · right} to {@code sum}.
     *
     * @param left {@code rows} by {@code depth}
     * @param right {@code depth} by {@code columns}
     * @param sum {@code rows} by {@code columns}
     */
    public static void add(float[] left, int rows, int depth, float[] right, int columns, float[] sum) {
        for (int start = 0; start < columns; start += BLOCK) {
            int end = Math.min(columns, start + BLOCK);
            int inner = 0;
            for (; inner + 8 <= depth; inner += 8) {
                for (int row = 0; row < rows; row++) {
                    addEight(
                            left, row * depth + inner, right, inner * columns, columns, sum, row * columns, start, end);
                }
            }
            for (; inner < depth; inner++) {
                for (int row = 0; row < rows; row++) {
                    addOne(left[row * depth + inner], right, inner * columns, sum, row * columns, start, end);
                }
            }
        }
    }

    private static void addEight(
            float[] left, int at, float[] right, int from, int stride, float[] sum, int to, int start, int end) {
        float w0 = left[at];
        float w1 = left[at + 1];
        float w2 = left[at + 2];
        float w3 = left[at + 3];
        float w4 = left[at + 4];
        float w5 = left[at + 5];
        float w6 = left[at + 6];
        float w7 = left[at + 7];
        int r1 = from + stride;
        int r2 = r1 + stride;
        int r3 = r2 + stride;
        int r4 = r3 + stride;
        int r5 = r4 + stride;
        int r6 = r5 + stride;
        int r7 = r6 + stride;
        for (int x = start; x < end; x++) {
            sum[to + x] += w0 * right[from + x]
                    + w1 * right[r1 + x]
                    + w2 * right[r2 + x]
                    + w3 * right[r3 + x]
                    + w4 * right[r4 + x]
                    + w5 * right[r5 + x]
                    + w6 * right[r6 + x]
                    + w7 * right[r7 + x];
        }
    }

    private static void addOne(float weight, float[] right, int from, float[] sum, int to, int start, int end) {
        for (int x = start; x < end; x++) {
            sum[to + x] += weight * right[from + x];
        }
    }
}
