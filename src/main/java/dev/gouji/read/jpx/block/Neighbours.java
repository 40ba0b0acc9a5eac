package dev.gouji.read.jpx.block;

/**
 * What a coefficient knows of those around it, as bits of a number, and the contexts that follow from it. Format: ITU-T T.800, D.3.
 */
final class Neighbours {

    static final int NORTH = 1;
    static final int EAST = 2;
    static final int SOUTH = 4;
    static final int WEST = 8;
    static final int NORTH_EAST = 16;
    static final int SOUTH_EAST = 32;
    static final int SOUTH_WEST = 64;
    static final int NORTH_WEST = 128;

    /** Any of them is not nought. */
    static final int ANY = 255;

    /** Those that are not nought are negative. */
    static final int NORTH_NEGATIVE = NORTH << 8;

    static final int EAST_NEGATIVE = EAST << 8;
    static final int SOUTH_NEGATIVE = SOUTH << 8;
    static final int WEST_NEGATIVE = WEST << 8;

    /** All that comes from the row below. */
    static final int BELOW = SOUTH | SOUTH_EAST | SOUTH_WEST | SOUTH_NEGATIVE;

    /** The first of the nine contexts for nought or not. */
    static final int FIRST_ZERO = 0;

    /** The first of the five contexts of signs. */
    private static final int FIRST_SIGN = 9;

    /** The first of the three contexts of further bits. */
    static final int FIRST_REFINING = 14;

    /** Whether a column is all nought. */
    static final int RUN = 17;

    static final int UNIFORM = 18;

    /** Nought or not in bands that are low across, high across and high both ways, by the eight neighbours. */
    private static final byte[][] ZERO = new byte[3][ANY + 1];

    /** By the four nearest and their signs: the context, and 32 more where the decision is turned over. */
    private static final byte[] SIGN = new byte[ANY + 1];

    static final int TURNED = 32;

    static {
        for (int around = 0; around <= ANY; around++) {
            int across = count(around, EAST | WEST);
            int upright = count(around, NORTH | SOUTH);
            int aslant = count(around, ANY & ~(NORTH | EAST | SOUTH | WEST));
            ZERO[0][around] = (byte) straight(across, upright, aslant);
            ZERO[1][around] = (byte) straight(upright, across, aslant);
            ZERO[2][around] = (byte) slanting(across + upright, aslant);
            SIGN[around] =
                    (byte) ofSign(side(around, EAST) + side(around, WEST), side(around, NORTH) + side(around, SOUTH));
        }
    }

    private Neighbours() {}

    /** The contexts for nought or not, of a band: 0 low both ways, 1 high across, 2 high upright, 3 both. */
    static byte[] zero(int band) {
        return ZERO[new int[] {0, 1, 0, 2}[band]];
    }

    /** The context of a sign, and {@link #TURNED}. */
    static int sign(int seen) {
        return SIGN[(seen & 15) | ((seen >> 4) & 0xF0)];
    }

    private static int count(int around, int which) {
        return Integer.bitCount(around & which);
    }

    private static int straight(int along, int beside, int aslant) {
        if (along == 2) {
            return 8;
        }
        if (along == 1) {
            int some = Math.min(aslant, 1);
            return beside > 0 ? 7 : 5 + some;
        }
        return beside > 0 ? 2 + beside : Math.min(aslant, 2);
    }

    private static int slanting(int nearest, int aslant) {
        return switch (aslant) {
            case 0 -> Math.min(nearest, 2);
            case 1 -> 3 + Math.min(nearest, 2);
            case 2 -> 6 + Math.min(nearest, 1);
            default -> 8;
        };
    }

    /** One neighbour of four in the low bits, its sign in the high ones: 1, 0 or -1. */
    private static int side(int around, int which) {
        if ((around & which) == 0) {
            return 0;
        }
        return (around & (which << 4)) == 0 ? 1 : -1;
    }

    private static int ofSign(int across, int upright) {
        int h = Integer.signum(across);
        int v = Integer.signum(upright);
        int turned = h < 0 || (h == 0 && v < 0) ? TURNED : 0;
        int along = h == 0 ? Math.abs(v) : 3 + h * v;
        return FIRST_SIGN + along | turned;
    }
}
