package dev.gouji.read.word.rtf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The signs of an RTF file, one after the other: braces, control words with their parameter, control symbols, bytes of text.
 *
 * <p>{@code {\b1 A\'b9}} → open, word {@code b} 1, byte 0x41, byte 0xB9, close. Binary data is passed over, however long it
 * claims to be. Nothing is ever allocated for what the file claims.
 */
final class RtfTokens {

    /** What a sign is. */
    enum Sign {
        OPEN,
        CLOSE,
        /** A control word; see {@link #word} and {@link #parameter}. */
        WORD,
        /** A control symbol such as {@code \~}; its character is in {@link #value}. */
        SYMBOL,
        /** A byte of text as it stands; it is in {@link #value}. */
        RAW,
        /** A byte of text written as {@code \'xx}; it is in {@link #value}. */
        ESCAPED,
        /** Binary data; it is in {@link #binary}. */
        BINARY,
        END
    }

    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int parameter;
    private boolean hasParameter;
    private int value;
    private int binaryFrom;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Others that go on from here by themselves. */
    RtfTokens fromHere() {
        RtfTokens others = new RtfTokens(bytes);
        others.at = at;
        return others;
    }

    /** How many bytes were passed. */
    int position() {
        return at;
    }

    /** The last control word, without its backslash. */
    String word() {
        return word;
    }

    /** Its parameter, or the value it stands for without one. */
    int parameter(int otherwise) {
        return hasParameter ? parameter : otherwise;
    }

    /** Whether an on/off word is on: {@code \v} and {@code \v1} are, {@code \v0} is not. */
    boolean isOn() {
        return !hasParameter || parameter != 0;
    }

    /** The last byte or symbol. */
    int value() {
        return value;
    }

    /** The last binary data; to be asked before the next sign. */
    byte[] binary() {
        return Arrays.copyOfRange(bytes, binaryFrom, at);
    }

    /** Whether paragraphs, cells or rows end in what is left: a stray brace or a remnant is none. */
    boolean hasMore() {
        String left = new String(bytes, at, bytes.length - at, StandardCharsets.ISO_8859_1);
        return left.contains("\\par") || left.contains("\\cell") || left.contains("\\row");
    }

    /** The byte that comes next, if it can be the second one of a character; -1 when it cannot. Line ends are passed over. */
    int takeTrailByte() {
        passLineEnds();
        boolean escape = at + 1 < bytes.length && bytes[at] == '\\' && bytes[at + 1] == '\'';
        return escape || at >= bytes.length || (bytes[at] & 0xFF) < 0x40 ? -1 : bytes[at++] & 0xFF;
    }

    /** Moves to the next sign. */
    Sign next() {
        passLineEnds();
        if (at >= bytes.length) {
            return Sign.END;
        }
        int here = bytes[at++] & 0xFF;
        return switch (here) {
            case '{' -> Sign.OPEN;
            case '}' -> Sign.CLOSE;
            case '\\' -> control();
            default -> {
                value = here;
                yield Sign.RAW;
            }
        };
    }

    private void passLineEnds() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
            at++;
        }
    }

    private Sign control() {
        if (at >= bytes.length) {
            return Sign.END;
        }
        int first = bytes[at] & 0xFF;
        if (isLetter(first)) {
            return word(at);
        }
        at++;
        if (first == '\'') {
            return escaped();
        }
        value = first;
        return Sign.SYMBOL;
    }

    private Sign escaped() {
        int number = 0;
        int digits = 0;
        while (digits < 2 && at < bytes.length && Character.digit(bytes[at], 16) >= 0) {
            number = number * 16 + Character.digit(bytes[at++], 16);
            digits++;
        }
        value = digits == 0 ? '?' : number;
        return Sign.ESCAPED;
    }

    private Sign word(int start) {
        while (at < bytes.length && isLetter(bytes[at] & 0xFF)) {
            at++;
        }
        word = new String(bytes, start, Math.min(at - start, LONGEST_WORD), StandardCharsets.ISO_8859_1);
        readParameter();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            binaryFrom = at;
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, parameter(0)));
            return Sign.BINARY;
        }
        return Sign.WORD;
    }

    private void readParameter() {
        int from = at;
        boolean negative = from < bytes.length && bytes[from] == '-';
        if (negative) {
            from++;
        }
        long number = 0;
        int digit = from;
        while (digit < bytes.length && bytes[digit] >= '0' && bytes[digit] <= '9') {
            number = Math.min(number * 10 + (bytes[digit] - '0'), Integer.MAX_VALUE);
            digit++;
        }
        hasParameter = digit > from;
        parameter = (int) (negative ? -number : number);
        at = hasParameter ? digit : at;
    }

    private static boolean isLetter(int value) {
        return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
    }
}
