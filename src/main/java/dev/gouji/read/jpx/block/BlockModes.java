package dev.gouji.read.jpx.block;

/**
 * How the blocks of a component are coded.
 *
 * @param bits as they stand in the stream (ITU-T T.800, table A.19)
 */
public record BlockModes(int bits) {

    /** From this pass on, those that are not the last of a plane may be left uncoded. */
    private static final int FIRST_RAW = 10;

    private static final int NO_END = 1_000;

    /** Whether a pass is not coded. */
    boolean isRaw(int pass) {
        return (bits & 1) != 0 && pass >= FIRST_RAW && !isCleanup(pass);
    }

    /** Whether the contexts forget after every pass. */
    boolean resets() {
        return (bits & 2) != 0;
    }

    /** Whether a row of four knows nothing of the next. */
    boolean isCausal() {
        return (bits & 8) != 0;
    }

    /** Whether a mark stands behind every plane. */
    boolean marksPlanes() {
        return (bits & 32) != 0;
    }

    /** How many passes a segment may have that begins with this pass, from 0. */
    int longest(int pass) {
        if ((bits & 4) != 0) {
            return 1;
        }
        if ((bits & 1) == 0) {
            return NO_END;
        }
        if (pass < FIRST_RAW) {
            return FIRST_RAW - pass;
        }
        return isCleanup(pass) ? 1 : 2;
    }

    static boolean isCleanup(int pass) {
        return pass % 3 == 0;
    }
}
