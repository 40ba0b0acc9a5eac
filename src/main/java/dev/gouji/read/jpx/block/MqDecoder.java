package dev.gouji.read.jpx.block;

import java.util.Arrays;

/** Coded bytes → decisions, each under a context that learns. Used by one thread. Format: ITU-T T.800, annex C. */
final class MqDecoder {

    /** How many contexts there are. */
    static final int CONTEXTS = 19;

    /** Each state: the size of the less likely part, the states after the likely and the unlikely decision, whether they change places. */
    private static final int[][] TABLE = {
        {0x5601, 1, 1, 1},
        {0x3401, 2, 6, 0},
        {0x1801, 3, 9, 0},
        {0x0AC1, 4, 12, 0},
        {0x0521, 5, 29, 0},
        {0x0221, 38, 33, 0},
        {0x5601, 7, 6, 1},
        {0x5401, 8, 14, 0},
        {0x4801, 9, 14, 0},
        {0x3801, 10, 14, 0},
        {0x3001, 11, 17, 0},
        {0x2401, 12, 18, 0},
        {0x1C01, 13, 20, 0},
        {0x1601, 29, 21, 0},
        {0x5601, 15, 14, 1},
        {0x5401, 16, 14, 0},
        {0x5101, 17, 15, 0},
        {0x4801, 18, 16, 0},
        {0x3801, 19, 17, 0},
        {0x3401, 20, 18, 0},
        {0x3001, 21, 19, 0},
        {0x2801, 22, 19, 0},
        {0x2401, 23, 20, 0},
        {0x2201, 24, 21, 0},
        {0x1C01, 25, 22, 0},
        {0x1801, 26, 23, 0},
        {0x1601, 27, 24, 0},
        {0x1401, 28, 25, 0},
        {0x1201, 29, 26, 0},
        {0x1101, 30, 27, 0},
        {0x0AC1, 31, 28, 0},
        {0x09C1, 32, 29, 0},
        {0x08A1, 33, 30, 0},
        {0x0521, 34, 31, 0},
        {0x0441, 35, 32, 0},
        {0x02A1, 36, 33, 0},
        {0x0221, 37, 34, 0},
        {0x0141, 38, 35, 0},
        {0x0111, 39, 36, 0},
        {0x0085, 40, 37, 0},
        {0x0049, 41, 38, 0},
        {0x0025, 42, 39, 0},
        {0x0015, 43, 40, 0},
        {0x0009, 44, 41, 0},
        {0x0005, 45, 42, 0},
        {0x0001, 45, 43, 0},
        {0x5601, 46, 46, 0}
    };

    /** By twice the number of the state, and one more where the likely decision is 1. */
    private static final int[] SIZE = new int[2 * TABLE.length];

    private static final byte[] LIKELY = new byte[SIZE.length];
    private static final byte[] UNLIKELY = new byte[SIZE.length];

    static {
        for (int state = 0; state < SIZE.length; state++) {
            int[] row = TABLE[state >> 1];
            int likely = state & 1;
            SIZE[state] = row[0];
            LIKELY[state] = (byte) ((row[1] << 1) | likely);
            UNLIKELY[state] = (byte) ((row[2] << 1) | (likely ^ row[3]));
        }
    }

    private final byte[] states = new byte[CONTEXTS];
    private byte[] bytes = {};
    private int at;
    private int code;
    private int interval;
    private int left;

    /** Forgets what the contexts have learnt. */
    void reset() {
        Arrays.fill(states, (byte) 0);
        states[Neighbours.FIRST_ZERO] = 4 << 1;
        states[Neighbours.RUN] = 3 << 1;
        states[Neighbours.UNIFORM] = 46 << 1;
    }

    /** Begins a segment, behind whose end two bytes are 0xFF. */
    void start(byte[] segment, int from) {
        bytes = segment;
        at = from;
        code = (bytes[at] & 0xFF) << 16;
        fill();
        code <<= 7;
        left -= 7;
        interval = 0x8000;
    }

    /** The next decision. */
    int decide(int context) {
        int state = states[context];
        int size = SIZE[state];
        interval -= size;
        if (code >>> 16 < size) {
            return lower(context, state, size);
        }
        code -= size << 16;
        if ((interval & 0x8000) != 0) {
            return state & 1;
        }
        return upper(context, state, size);
    }

    private int lower(int context, int state, int size) {
        boolean likely = interval < size;
        interval = size;
        return learn(context, state, likely);
    }

    private int upper(int context, int state, int size) {
        return learn(context, state, interval >= size);
    }

    private int learn(int context, int state, boolean likely) {
        states[context] = likely ? LIKELY[state] : UNLIKELY[state];
        do {
            if (left == 0) {
                fill();
            }
            interval <<= 1;
            code <<= 1;
            left--;
        } while ((interval & 0x8000) == 0);
        return (state & 1) ^ (likely ? 0 : 1);
    }

    private void fill() {
        int next = bytes[at + 1] & 0xFF;
        if (bytes[at] != (byte) 0xFF) {
            at++;
            code += next << 8;
            left = 8;
        } else if (next > 0x8F) {
            // the segment is at its end
            code += 0xFF00;
            left = 8;
        } else {
            at++;
            code += next << 9;
            left = 7;
        }
    }
}
