package dev.gouji.read.jpx.block;

/** The bits of a segment that is not coded; after a byte of ones the next has seven. Format: ITU-T T.800, D.6. */
final class RawBits {

    private byte[] bytes = {};
    private int at;
    private int last;
    private int left;

    /** Begins a segment, behind whose end two bytes are 0xFF. */
    void start(byte[] segment, int from) {
        bytes = segment;
        at = from;
        last = 0;
        left = 0;
    }

    /** The next bit; ones behind the end. */
    int bit() {
        if (left == 0) {
            fill();
        }
        left--;
        return (last >> left) & 1;
    }

    private void fill() {
        int next = bytes[at] & 0xFF;
        left = 8;
        if (last != 0xFF) {
            last = next;
            at++;
        } else if (next <= 0x8F) {
            last = next;
            at++;
            left = 7;
        }
    }
}
