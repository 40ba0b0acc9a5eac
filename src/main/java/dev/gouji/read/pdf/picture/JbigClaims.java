package dev.gouji.read.pdf.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Set;

/**
 * How many pixels the segments of a JBIG2 picture say that they have, all together: each has a bitmap of its own before they are put
 * on the page. Nothing is decoded. Format: ITU-T T.88, 7.2 to 7.4.
 */
final class JbigClaims {

    private static final int SYMBOLS = 0;
    private static final int PATTERNS = 16;
    private static final int PAGE = 48;

    /** Text, halftone, generic and refined regions. */
    private static final Set<Integer> REGIONS = Set.of(4, 6, 7, 20, 22, 23, 36, 38, 39, 40, 42, 43);

    private static final Set<Integer> HALFTONES = Set.of(20, 22, 23);

    private static final long UNKNOWN = 0xFFFFFFFFL;

    /** Symbols of a dictionary are no larger than this, as a rule; how large each is stands in what is coded. */
    private static final long SYMBOL = 1_000;

    private final DataInputStream in;
    private long pixels;

    private JbigClaims(InputStream coded) {
        in = new DataInputStream(new BufferedInputStream(coded));
    }

    /**
     * The pixels; of segments that break off, those before.
     *
     * @param globals the segments that are put before those of the picture
     */
    static long of(InputStream coded, InputStream globals) throws IOException {
        JbigClaims claims = new JbigClaims(new SequenceInputStream(globals, coded));
        try {
            while (claims.pixels >= 0) {
                claims.readSegment();
            }
        } catch (EOFException end) {
            return claims.pixels;
        }
        return Long.MAX_VALUE;
    }

    private void readSegment() throws IOException {
        long number = unsigned();
        int flags = in.readUnsignedByte();
        long referred = in.readUnsignedByte();
        long count = referred >> 5;
        if (count == 7) {
            count = (referred & 0x1F) << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            in.skipNBytes((count + 8) / 8);
        }
        in.skipNBytes(count * widthOf(number) + ((flags & 0x40) != 0 ? 4 : 1));
        long length = unsigned();
        // only the last segment of a picture may leave its length open, and its own size comes first
        long read = claim(flags & 0x3F, length);
        in.skipNBytes(Math.max(0, length - read));
    }

    /** In how many bytes a segment names those that it refers to. */
    private static long widthOf(long number) {
        if (number > 65_536) {
            return 4;
        }
        return number > 256 ? 2 : 1;
    }

    /** Adds what a segment says, and tells how many bytes of it were read. */
    private long claim(int type, long length) throws IOException {
        if (type == PAGE && length >= 8) {
            long width = unsigned();
            long height = unsigned();
            add(width, height == UNKNOWN ? 0 : height, 1);
            return 8;
        }
        if (REGIONS.contains(type) && length >= 17) {
            add(unsigned(), unsigned(), 1);
            in.skipNBytes(9);
            return 17 + (HALFTONES.contains(type) && length >= 26 ? halftone() : 0);
        }
        if (type == PATTERNS && length >= 7) {
            in.readUnsignedByte();
            long area = (long) in.readUnsignedByte() * in.readUnsignedByte();
            add(area, unsigned() + 1, 1);
            return 7;
        }
        return type == SYMBOLS && length >= 10 ? symbols() : 0;
    }

    /** A halftone has a plane of its grid for every bit of its values, of which there are eight as a rule. */
    private long halftone() throws IOException {
        in.readUnsignedByte();
        add(unsigned(), unsigned(), 8);
        return 9;
    }

    private long symbols() throws IOException {
        int flags = in.readUnsignedShort();
        boolean huffman = (flags & 1) != 0;
        boolean refined = (flags & 2) != 0;
        int context = (flags >> 10 & 3) == 0 ? 8 : 2;
        int template = huffman ? 0 : context;
        int refinement = refined && (flags >> 12 & 1) == 0 ? 4 : 0;
        in.skipNBytes(template + refinement);
        add(unsigned() + unsigned(), SYMBOL, 1);
        return 10L + template + refinement;
    }

    private long unsigned() throws IOException {
        return in.readInt() & UNKNOWN;
    }

    /** Each factor has 33 bits at most, so that the product may not fit; then there are too many. */
    private void add(long width, long height, long planes) {
        boolean many = height != 0 && width > Long.MAX_VALUE / 16 / height;
        pixels = many || pixels < 0 ? -1 : pixels + width * height * planes;
    }
}
