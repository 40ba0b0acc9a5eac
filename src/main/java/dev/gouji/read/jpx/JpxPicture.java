package dev.gouji.read.jpx;

import java.util.List;

/**
 * A picture, decoded.
 *
 * @param width in pixels
 * @param height in pixels
 * @param channels its colours, each row by row: one is grey, three are red, green and blue, four are cyan, magenta, yellow and black
 *     where nothing else says what they are
 * @param opacity as a channel; null where all is opaque
 * @param premultiplied whether the colours have the opacity in them
 */
public record JpxPicture(int width, int height, List<Channel> channels, Channel opacity, boolean premultiplied) {

    /**
     * A channel.
     *
     * @param bits of a value, eight at most
     * @param values row by row
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Channel(int bits, byte[] values) {

        /** The same in eight bits. */
        public Channel full() {
            if (bits == 8) {
                return this;
            }
            byte[] full = new byte[values.length];
            for (int i = 0; i < full.length; i++) {
                full[i] = (byte) ((values[i] & 0xFF) * 255 / ((1 << bits) - 1));
            }
            return new Channel(8, full);
        }
    }

    /** Keeps the channels as they are now. */
    public JpxPicture {
        channels = List.copyOf(channels);
    }
}
