package dev.gouji.read.jpx;

import dev.gouji.read.jpx.wave.Synthesis;

/** Three components that were mixed of red, green and blue → these. Format: ITU-T T.800, annex G. */
final class ColourMixing {

    private static final float RED_OF_V = 1.402f;
    private static final float GREEN_OF_U = 0.344136f;
    private static final float GREEN_OF_V = 0.714136f;
    private static final float BLUE_OF_U = 1.772f;

    private ColourMixing() {}

    /** Takes them apart, in place. */
    static void undo(float[] first, float[] second, float[] third, Synthesis kind) {
        for (int i = 0; i < first.length; i++) {
            float y = first[i];
            float u = second[i];
            float v = third[i];
            if (kind == Synthesis.WHOLE) {
                float green = y - ((int) (u + v) >> 2);
                first[i] = v + green;
                second[i] = green;
                third[i] = u + green;
            } else {
                first[i] = y + RED_OF_V * v;
                second[i] = y - GREEN_OF_U * u - GREEN_OF_V * v;
                third[i] = y + BLUE_OF_U * u;
            }
        }
    }
}
