package dev.gouji.read.text;

/**
 * How well bytes keep the rules of UTF-8. A last character that is cut off is no error.
 *
 * @param characters sequences of more than one byte that are right
 * @param errors bytes that no sequence explains
 */
public record Utf8Scan(int characters, int errors) {

    /** Scans all bytes. */
    public static Utf8Scan of(byte[] bytes) {
        int characters = 0;
        int errors = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes[at] & 0xFF);
            int good = 1;
            while (good < length && at + good < bytes.length && isTrail(bytes, at, good)) {
                good++;
            }
            boolean whole = length > 0 && good == length;
            boolean cut = length > 0 && at + good == bytes.length;
            if (whole && length > 1) {
                characters++;
            }
            if (!(whole || cut)) {
                errors++;
            }
            at += good;
        }
        return new Utf8Scan(characters, errors);
    }

    /** Whether the bytes are UTF-8 (or ASCII), a few broken ones among many allowed. */
    public boolean looksRight() {
        return errors == 0 || errors * 20L < characters;
    }

    /** Whether the bytes are UTF-8 without any error and hold characters that only UTF-8 explains. */
    public boolean isCertain() {
        return errors == 0 && characters > 0;
    }

    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        if (first < 0xE0) {
            return 2;
        }
        return first < 0xF0 ? 3 : 4;
    }

    private static boolean isTrail(byte[] bytes, int start, int index) {
        int trail = bytes[start + index] & 0xFF;
        if (trail < 0x80 || trail > 0xBF) {
            return false;
        }
        int first = bytes[start] & 0xFF;
        boolean overlong = index == 1 && ((first == 0xE0 && trail < 0xA0) || (first == 0xF0 && trail < 0x90));
        boolean beyond = index == 1 && ((first == 0xED && trail > 0x9F) || (first == 0xF4 && trail > 0x8F));
        return !overlong && !beyond;
    }
}
