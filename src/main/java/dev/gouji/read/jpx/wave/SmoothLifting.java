package dev.gouji.read.jpx.wave;

/** The lifting that is nearly exact (9/7). */
final class SmoothLifting implements Lifting {

    private static final float SCALE = 1.2301741f;

    /** How much of its neighbours each value loses, first the low ones, then the high ones, then again. */
    private static final float[] SHARES = {0.44350687f, 0.8829111f, -0.052980117f, -1.5861343f};

    @Override
    public void row(float[] values, int at, int n, int odd) {
        int last = n - 1;
        for (int i = odd; i < n; i += 2) {
            values[at + i] *= SCALE;
        }
        for (int i = 1 - odd; i < n; i += 2) {
            values[at + i] *= 1 / SCALE;
        }
        for (int step = 0; step < SHARES.length; step++) {
            float share = SHARES[step];
            for (int i = odd ^ (step & 1); i < n; i += 2) {
                float around = values[at + Math.abs(i - 1)] + values[at + last - Math.abs(last - i - 1)];
                values[at + i] -= share * around;
            }
        }
    }

    @Override
    public void columns(float[] values, int at, int stride, int n, int count, int odd) {
        for (int i = 0; i < n; i++) {
            float scale = (i & 1) == odd ? SCALE : 1 / SCALE;
            int here = at + i * stride;
            for (int k = 0; k < count; k++) {
                values[here + k] *= scale;
            }
        }
        int last = n - 1;
        for (int step = 0; step < SHARES.length; step++) {
            for (int i = odd ^ (step & 1); i < n; i += 2) {
                int above = at + Math.abs(i - 1) * stride;
                int below = at + (last - Math.abs(last - i - 1)) * stride;
                subtract(values, at + i * stride, above, below, count, SHARES[step]);
            }
        }
    }

    private static void subtract(float[] values, int here, int above, int below, int count, float share) {
        for (int k = 0; k < count; k++) {
            values[here + k] -= share * (values[above + k] + values[below + k]);
        }
    }
}
