package dev.gouji.read.jpx;

import dev.gouji.read.jpx.stream.Extent;
import dev.gouji.read.jpx.stream.PictureSize;

/**
 * The samples of one component, of eight bits at most: of more the highest are kept.
 *
 * @param extent on its own grid
 * @param bits of a sample
 * @param values row by row, from 0
 */
@SuppressWarnings("ArrayRecordComponent")
record ComponentSamples(Extent extent, int bits, byte[] values) {

    private static final int OCTET = 8;

    static ComponentSamples of(PictureSize size, PictureSize.Component component) {
        Extent extent = size.picture().over(component.across(), component.down());
        byte[] values = new byte[Math.multiplyExact(extent.width(), extent.height())];
        return new ComponentSamples(extent, Math.min(component.bits(), OCTET), values);
    }

    /**
     * Takes what was decoded of a tile.
     *
     * @param full how many bits a sample has
     * @param samples around nought
     */
    void put(Extent tile, int full, float[] samples) {
        // half for what is not whole, for a number is cut off where it has no place
        float middle = (1 << (full - 1)) + 0.5f;
        int most = (1 << full) - 1;
        int surplus = full - bits;
        for (int y = 0; y < tile.height(); y++) {
            int from = y * tile.width();
            int to = (tile.y0() - extent.y0() + y) * extent.width() + tile.x0() - extent.x0();
            for (int x = 0; x < tile.width(); x++) {
                int value = (int) (samples[from + x] + middle);
                values[to + x] = (byte) (Math.max(0, Math.min(most, value)) >> surplus);
            }
        }
    }
}
