package dev.gouji.read.word.doc.file;

import dev.gouji.read.bound.Magic;
import dev.gouji.read.bound.MetPicture;
import java.util.Arrays;

/**
 * A picture in the line ([PICFAndOfficeArtData]): its measures, and behind them, in records of drawings, a file of its own.
 *
 * <p>The file is found by its first bytes: what stands before it is short and says nothing that is needed.
 */
final class DocPicture {

    private static final int LEAST = 44;
    private static final int HEADER = 4;
    private static final int GOAL_WIDTH = 28;
    private static final int SCALE = 32;
    private static final int CROPS = 36;

    /** A twentieth of a point, scaled in thousandths. */
    private static final double UNITS = 20 * 1_000.0;

    /** So far behind the measures a file begins at most. */
    private static final int NEAR = 2_000;

    private DocPicture() {}

    /** The picture at a place of the data stream; null where there is none that can be told. */
    static MetPicture at(long place, Slice data) {
        long size = place < 0 || place > data.length() - LEAST
                ? 0
                : data.part(place, LEAST).u32(0);
        if (size < LEAST || place + size > data.length()) {
            return null;
        }
        Slice whole = data.part(place, size);
        int header = whole.u16(HEADER);
        boolean cropped = false;
        for (int side = 0; side < 4; side++) {
            cropped |= whole.i16(CROPS + 2 * side) != 0;
        }
        return new MetPicture(
                "at " + place,
                () -> file(whole.bytes(), header),
                whole.i16(GOAL_WIDTH) * whole.u16(SCALE) / UNITS,
                whole.i16(GOAL_WIDTH + 2) * whole.u16(SCALE + 2) / UNITS,
                !cropped);
    }

    /** From where a file of pixels begins; null where there is none. */
    private static byte[] file(byte[] data, int from) {
        for (int at = from; at < Math.min(data.length, from + NEAR); at++) {
            boolean jpeg = at + 2 < data.length
                    && data[at] == (byte) 0xFF
                    && data[at + 1] == (byte) 0xD8
                    && data[at + 2] == (byte) 0xFF;
            boolean png = at > 0 && Magic.at(data, at + 1, "PNG\r\n") && data[at] == (byte) 0x89;
            if (jpeg || png) {
                return Arrays.copyOfRange(data, at, data.length);
            }
        }
        return null;
    }
}
