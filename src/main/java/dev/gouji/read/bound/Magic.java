package dev.gouji.read.bound;

/** Looks at bytes where they may not be: beyond the end there is nothing, and numbers there are zero. */
public final class Magic {

    private Magic() {}

    /** Whether the Latin-1 characters of {@code mark} stand at an offset. */
    public static boolean at(byte[] bytes, int offset, String mark) {
        if (offset < 0 || offset > bytes.length - mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A little-endian number of two bytes. */
    public static int unsigned16(byte[] bytes, int offset) {
        return offset < 0 || offset > bytes.length - 2 ? 0 : (bytes[offset] & 0xFF) | ((bytes[offset + 1] & 0xFF) << 8);
    }

    /** A little-endian number of four bytes. */
    public static long unsigned32(byte[] bytes, int offset) {
        return offset < 0 || offset > bytes.length - 4
                ? 0
                : unsigned16(bytes, offset) | ((long) unsigned16(bytes, offset + 2) << 16);
    }
}
