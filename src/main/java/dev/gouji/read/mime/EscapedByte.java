package dev.gouji.read.mime;

/** A byte written as a sign and two hexadecimal digits: {@code =E4} in a quoted word, {@code %E4} in a parameter. */
final class EscapedByte {

    /** How many characters it takes. */
    static final int LENGTH = 3;

    private EscapedByte() {}

    /** The byte that is written there, 0 to 255; -1 where none is. */
    static int at(String text, int at, char sign) {
        if (text.charAt(at) != sign || at + LENGTH > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
