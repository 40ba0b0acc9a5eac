package dev.gouji.read.jpx.wave;

/** Bands → the samples that they were made of, one level at a time. Format: ITU-T T.800, F.3.2. */
public enum Synthesis {

    /** Exact, for whole numbers up to 24 bits. */
    WHOLE(new WholeLifting()),

    /** Nearly exact. */
    SMOOTH(new SmoothLifting());

    /** As many columns at a time as keep what is at work near. */
    private static final int STRIP = 32;

    private final Lifting lifting;

    Synthesis(Lifting lifting) {
        this.lifting = lifting;
    }

    /**
     * Puts a level together, in place.
     *
     * @param plane its coefficients row by row: at even places, low ones
     * @param width of a row
     * @param height how many rows
     * @param x0 the place of the first column, from 0
     * @param y0 the place of the first row, from 0
     */
    public void run(float[] plane, int width, int height, int x0, int y0) {
        if (width > 1) {
            for (int y = 0; y < height; y++) {
                lifting.row(plane, y * width, width, x0 & 1);
            }
        } else if ((x0 & 1) != 0) {
            halve(plane, height);
        }
        if (height > 1) {
            for (int x = 0; x < width; x += STRIP) {
                lifting.columns(plane, x, width, height, Math.min(STRIP, width - x), y0 & 1);
            }
        } else if ((y0 & 1) != 0) {
            halve(plane, width);
        }
    }

    /**
     * A coefficient.
     *
     * @param doubled twice what was counted, in the middle of what is not known
     * @param step what it was counted in
     */
    public float coefficient(int doubled, float step) {
        if (this == WHOLE) {
            int whole = doubled / 2;
            return whole;
        }
        return doubled * 0.5f * step;
    }

    /** One high value alone is twice its sample. */
    private void halve(float[] plane, int count) {
        for (int i = 0; i < count; i++) {
            plane[i] /= 2;
            if (this == WHOLE) {
                plane[i] = (int) plane[i];
            }
        }
    }
}
