package dev.gouji.read.jpx.wave;

/** The lifting that loses nothing, in whole numbers (5/3). */
final class WholeLifting implements Lifting {

    @Override
    public void row(float[] values, int at, int n, int odd) {
        int last = n - 1;
        for (int i = odd; i < n; i += 2) {
            values[at + i] -= (around(values, at, i, last) + 2) >> 2;
        }
        for (int i = 1 - odd; i < n; i += 2) {
            values[at + i] += around(values, at, i, last) >> 1;
        }
    }

    private static int around(float[] values, int at, int i, int last) {
        return (int) (values[at + Math.abs(i - 1)] + values[at + last - Math.abs(last - i - 1)]);
    }

    @Override
    public void columns(float[] values, int at, int stride, int n, int count, int odd) {
        int last = n - 1;
        for (int i = odd; i < n; i += 2) {
            int above = at + Math.abs(i - 1) * stride;
            int below = at + (last - Math.abs(last - i - 1)) * stride;
            int here = at + i * stride;
            for (int k = 0; k < count; k++) {
                values[here + k] -= ((int) (values[above + k] + values[below + k]) + 2) >> 2;
            }
        }
        for (int i = 1 - odd; i < n; i += 2) {
            int above = at + Math.abs(i - 1) * stride;
            int below = at + (last - Math.abs(last - i - 1)) * stride;
            int here = at + i * stride;
            for (int k = 0; k < count; k++) {
                values[here + k] += (int) (values[above + k] + values[below + k]) >> 1;
            }
        }
    }
}
