package dev.gouji.read.jpx.block;

import java.io.IOException;
import java.util.Arrays;

/**
 * The coded passes of a block → its coefficients, twice as large as they are, so that the middle of what is not known has a number.
 * One decodes the blocks of a tile one after the other; not thread-safe. Format: ITU-T T.800, annex D.
 */
public final class BlockDecoder {

    private static final int SIGNIFICANT = 1 << 12;
    private static final int VISITED = 1 << 13;
    private static final int REFINED = 1 << 14;
    private static final int NEGATIVE = 1 << 15;

    /** As many planes as an integer has place for, doubled and signed. */
    private static final int MOST_PLANES = 30;

    private static final int STRIPE = 4;

    /** What stands behind a plane where marks do. */
    private static final int MARK = 0b1010;

    private final byte[] stream;
    private final MqDecoder coded = new MqDecoder();
    private final RawBits uncoded = new RawBits();
    private byte[] segment = {};
    private int[] flags = {};
    private int[] values = {};
    private byte[] zero = {};
    private int width;
    private int height;
    private int stride;
    private boolean raw;
    private boolean causal;

    /** For the blocks whose pieces lie in these bytes. */
    public BlockDecoder(byte[] stream) {
        this.stream = stream;
    }

    /**
     * Decodes a block; what came out is asked for by {@link #value}.
     *
     * @param band 0 low both ways, 1 high across, 2 high upright, 3 both
     * @param planes of bits that coefficients of its band have
     * @throws IOException when it cannot be so
     */
    public void decode(CodeBlock block, int band, int planes, BlockModes modes) throws IOException {
        int top = planes - block.missing();
        if (block.passes() > 3 * top - 2 || top > MOST_PLANES) {
            throw new IOException("a block of " + block.passes() + " passes over " + top + " planes");
        }
        prepare(block.width(), block.height());
        zero = Neighbours.zero(band);
        causal = modes.isCausal();
        coded.reset();
        int pass = 0;
        for (Segment each : block.segments()) {
            segment = each.collect(stream, segment);
            raw = modes.isRaw(pass);
            if (raw) {
                uncoded.start(segment, 0);
            } else {
                coded.start(segment, 0);
            }
            for (int i = 0; i < each.passes(); i++) {
                run(pass, top - 1 - (pass + 2) / 3, modes);
                pass++;
            }
        }
    }

    /** A coefficient of the block decoded last, doubled. */
    public int value(int x, int y) {
        int at = (y + 1) * stride + x + 1;
        return (flags[at] & NEGATIVE) == 0 ? values[at] : -values[at];
    }

    private void prepare(int across, int down) {
        width = across;
        height = down;
        stride = across + 2;
        int size = stride * (down + 2);
        if (flags.length < size) {
            flags = new int[size];
            values = new int[size];
        } else {
            Arrays.fill(flags, 0, size, 0);
            Arrays.fill(values, 0, size, 0);
        }
    }

    private void run(int pass, int plane, BlockModes modes) throws IOException {
        for (int y = 0; y < height; y += STRIPE) {
            switch (pass % 3) {
                case 0 -> cleanUp(y, plane);
                case 1 -> spread(y, plane);
                default -> refine(y, plane);
            }
        }
        if (modes.marksPlanes() && BlockModes.isCleanup(pass)) {
            requireMark();
        }
        if (modes.resets()) {
            coded.reset();
        }
    }

    private void requireMark() throws IOException {
        int mark = 0;
        for (int i = 0; i < 4; i++) {
            mark = (mark << 1) | coded.decide(Neighbours.UNIFORM);
        }
        if (mark != MARK) {
            throw new IOException("a plane of a block does not end in its mark");
        }
    }

    /** The flags of a coefficient, without those from below the stripe where it knows nothing of that. */
    private int seen(int at, int y) {
        return causal && y % STRIPE == STRIPE - 1 ? flags[at] & ~Neighbours.BELOW : flags[at];
    }

    /** Those that have a neighbour which is not nought. */
    private void spread(int top, int plane) {
        int bottom = Math.min(top + STRIPE, height);
        for (int x = 1; x <= width; x++) {
            int at = (top + 1) * stride + x;
            for (int y = top; y < bottom; y++) {
                int seen = seen(at, y);
                if ((seen & Neighbours.ANY) != 0 && (seen & SIGNIFICANT) == 0) {
                    flags[at] |= VISITED;
                    if (bit(zero[seen & Neighbours.ANY]) != 0) {
                        begin(at, seen, plane);
                    }
                }
                at += stride;
            }
        }
    }

    /** One bit more of those that were not nought before. */
    private void refine(int top, int plane) {
        int bottom = Math.min(top + STRIPE, height);
        for (int x = 1; x <= width; x++) {
            int at = (top + 1) * stride + x;
            for (int y = top; y < bottom; y++) {
                if ((flags[at] & (SIGNIFICANT | VISITED)) == SIGNIFICANT) {
                    // what was in the middle goes up or down
                    int half = 1 << plane;
                    values[at] += bit(refining(seen(at, y))) == 0 ? -half : half;
                    flags[at] |= REFINED;
                }
                at += stride;
            }
        }
    }

    private static int refining(int seen) {
        if ((seen & REFINED) != 0) {
            return Neighbours.FIRST_REFINING + 2;
        }
        return (seen & Neighbours.ANY) == 0 ? Neighbours.FIRST_REFINING : Neighbours.FIRST_REFINING + 1;
    }

    /** All the others. */
    private void cleanUp(int top, int plane) {
        int bottom = Math.min(top + STRIPE, height);
        for (int x = 1; x <= width; x++) {
            int at = (top + 1) * stride + x;
            int y = top;
            if (top + STRIPE <= height && isQuiet(at, top)) {
                if (coded.decide(Neighbours.RUN) == 0) {
                    continue;
                }
                int skipped = coded.decide(Neighbours.UNIFORM) << 1;
                skipped |= coded.decide(Neighbours.UNIFORM);
                y += skipped;
                at += skipped * stride;
                begin(at, seen(at, y), plane);
                y++;
                at += stride;
            }
            for (; y < bottom; y++) {
                int seen = seen(at, y);
                if ((seen & (SIGNIFICANT | VISITED)) == 0 && coded.decide(zero[seen & Neighbours.ANY]) != 0) {
                    begin(at, seen, plane);
                }
                flags[at] &= ~VISITED;
                at += stride;
            }
        }
    }

    /** Whether there is nothing in a column of a stripe, nor around it. */
    private boolean isQuiet(int at, int top) {
        int all = flags[at] | flags[at + stride] | flags[at + 2 * stride] | seen(at + 3 * stride, top + 3);
        return (all & (Neighbours.ANY | SIGNIFICANT | VISITED)) == 0;
    }

    private int bit(int context) {
        return raw ? uncoded.bit() : coded.decide(context);
    }

    /** A coefficient is not nought from this plane on: reads its sign and tells its neighbours. */
    private void begin(int at, int seen, int plane) {
        int negative = sign(seen);
        values[at] = 3 << plane;
        flags[at] |= SIGNIFICANT | NEGATIVE * negative;
        flags[at - stride] |= Neighbours.SOUTH | Neighbours.SOUTH_NEGATIVE * negative;
        flags[at + stride] |= Neighbours.NORTH | Neighbours.NORTH_NEGATIVE * negative;
        flags[at - 1] |= Neighbours.EAST | Neighbours.EAST_NEGATIVE * negative;
        flags[at + 1] |= Neighbours.WEST | Neighbours.WEST_NEGATIVE * negative;
        flags[at - stride - 1] |= Neighbours.SOUTH_EAST;
        flags[at - stride + 1] |= Neighbours.SOUTH_WEST;
        flags[at + stride - 1] |= Neighbours.NORTH_EAST;
        flags[at + stride + 1] |= Neighbours.NORTH_WEST;
    }

    private int sign(int seen) {
        if (raw) {
            return uncoded.bit();
        }
        int context = Neighbours.sign(seen);
        int decision = coded.decide(context & ~Neighbours.TURNED);
        return (context & Neighbours.TURNED) == 0 ? decision : 1 - decision;
    }
}
