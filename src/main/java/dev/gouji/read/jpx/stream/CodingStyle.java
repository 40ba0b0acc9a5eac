package dev.gouji.read.jpx.stream;

import dev.gouji.read.jpx.block.BlockModes;
import dev.gouji.read.jpx.wave.Synthesis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How a component is coded (part of COD, COC). Format: ITU-T T.800, A.6.1.
 *
 * @param levels how often it was halved
 * @param blockWidth the width of blocks, as a power of two
 * @param blockHeight the height of blocks, as a power of two
 * @param precincts the width and height of precincts, as powers of two, of each resolution from the smallest
 */
public record CodingStyle(
        int levels, int blockWidth, int blockHeight, BlockModes modes, Synthesis synthesis, List<Precincts> precincts) {

    private static final int MOST_LEVELS = 32;

    private static final int MOST_MODES = 63;

    /** Precincts that are as large as can be. */
    private static final Precincts WHOLE = new Precincts(15, 15);

    /** The size of precincts, as powers of two. */
    public record Precincts(int width, int height) {}

    /** Keeps the precincts as they are now. */
    public CodingStyle {
        precincts = List.copyOf(precincts);
    }

    static CodingStyle read(ByteCursor in, boolean precinctsAreTold) throws IOException {
        int levels = in.octet();
        int width = in.octet() + 2;
        int height = in.octet() + 2;
        int modes = in.octet();
        int transformation = in.octet();
        if (levels > MOST_LEVELS || width > 10 || height > 10 || width + height > 12) {
            throw new IOException("blocks of 2^" + width + " by 2^" + height + " on " + levels + " levels");
        }
        if (modes > MOST_MODES || transformation > 1) {
            throw new IOException("coding " + modes + ", transformation " + transformation);
        }
        List<Precincts> precincts = new ArrayList<>();
        for (int level = 0; level <= levels; level++) {
            int size = precinctsAreTold ? in.octet() : 0xFF;
            precincts.add(precinctsAreTold ? new Precincts(size & 15, size >> 4) : WHOLE);
            if (level > 0 && ((size & 15) == 0 || size >> 4 == 0)) {
                throw new IOException("precincts of nothing");
            }
        }
        Synthesis synthesis = transformation == 1 ? Synthesis.WHOLE : Synthesis.SMOOTH;
        return new CodingStyle(levels, width, height, new BlockModes(modes), synthesis, precincts);
    }
}
