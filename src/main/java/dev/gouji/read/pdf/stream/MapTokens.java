package dev.gouji.read.pdf.stream;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * The tokens of a CMap as PDFBox 3 parts them, byte for byte, also where the format (Adobe Technical Note 5014) has it
 * otherwise: what PDFBox takes for a range is a range, and nothing else is. Nothing is kept but the token read last.
 */
final class MapTokens {

    /** PDFBox gives up on a longer code. */
    private static final int LONGEST_CODE = 512;

    private static final String DELIMITERS = "()<>[]{}/%";

    /** What was read. */
    enum Kind {
        /** Bytes in angle brackets. */
        CODE,
        /** A name behind a slash. */
        NAME,
        /** An operator. */
        WORD,
        /** A whole number. */
        NUMBER,
        /** A number with a point. */
        FRACTION,
        /** An array, by its size. */
        ARRAY,
        /** Strings, comments, dictionaries and ends without a beginning. */
        OTHER,
        /** The end of the bytes. */
        END
    }

    private final RandomAccessRead in;
    private final Budget budget;
    private final byte[] code = new byte[LONGEST_CODE];
    private final StringBuilder text = new StringBuilder();
    private int length;
    private int number;
    private boolean closes;
    private int depth;
    private long count;

    /** The tokens of a text, arrays no deeper than a budget lets them be: PDFBox calls itself for each. */
    MapTokens(RandomAccessRead in, Budget budget) {
        this.in = in;
        this.budget = budget;
    }

    /** The bytes of a code. */
    byte[] code() {
        return Arrays.copyOf(code, length);
    }

    /** A number's value, or an array's size. */
    int number() {
        return number;
    }

    /** A name or a word. */
    String text() {
        return text.toString();
    }

    /** How many tokens were read so far, with those in arrays and dictionaries. */
    long count() {
        return count;
    }

    /**
     * Reads a token.
     *
     * @throws IOException where PDFBox gives up
     * @throws UnreadableException when arrays are too deep in each other
     */
    Kind next() throws IOException, UnreadableException {
        count++;
        int octet = in.read();
        while (octet == '\t' || isSpace(octet)) {
            octet = in.read();
        }
        closes = octet == ']';
        return switch (octet) {
            case -1 -> Kind.END;
            case '%' -> comment();
            case '(' -> string();
            case '>' -> end();
            case ']' -> Kind.OTHER;
            case '[' -> array();
            case '<' -> angle();
            case '/' -> name();
            default -> octet >= '0' && octet <= '9' ? number(octet) : word(octet);
        };
    }

    private Kind comment() throws IOException {
        int octet = in.read();
        while (octet != -1 && octet != '\r' && octet != '\n') {
            octet = in.read();
        }
        return Kind.OTHER;
    }

    private Kind string() throws IOException {
        int size = 0;
        int last = -1;
        for (int octet = in.read(); octet != -1 && octet != ')'; octet = in.read()) {
            size++;
            last = octet;
        }
        // PDFBox cannot tell the string from the sign
        closes = size == 1 && last == ']';
        return Kind.OTHER;
    }

    private Kind end() throws IOException {
        if (in.read() != '>') {
            throw new IOException("a lone end of a code");
        }
        return Kind.OTHER;
    }

    private Kind array() throws IOException, UnreadableException {
        enter();
        int size = 0;
        for (Kind kind = next(); kind != Kind.END && !closes; kind = next()) {
            size++;
        }
        depth--;
        closes = false;
        number = size;
        return Kind.ARRAY;
    }

    private void enter() throws UnreadableException {
        depth++;
        budget.require(Bound.NESTING, depth);
    }

    private Kind angle() throws IOException, UnreadableException {
        int octet = in.read();
        if (octet == '<') {
            enter();
            while (next() == Kind.NAME) {
                next();
            }
            depth--;
            closes = false;
            return Kind.OTHER;
        }
        length = 0;
        boolean high = true;
        for (; octet != -1 && octet != '>'; octet = in.read()) {
            if (isSpace(octet)) {
                continue;
            }
            int digit = octet < 128 ? Character.digit(octet, 16) : -1;
            if (digit < 0 || (high && length == LONGEST_CODE)) {
                throw new IOException("no code");
            }
            if (high) {
                code[length++] = (byte) (digit << 4);
            } else {
                code[length - 1] |= (byte) digit;
            }
            high = !high;
        }
        return Kind.CODE;
    }

    private Kind name() throws IOException {
        text.setLength(0);
        int octet = in.read();
        while (octet != -1 && !isSpace(octet) && !isDelimiter(octet)) {
            text.append((char) octet);
            octet = in.read();
        }
        backBefore(isDelimiter(octet));
        return Kind.NAME;
    }

    private Kind word(int first) throws IOException {
        text.setLength(0);
        text.append((char) first);
        int octet = in.read();
        while (octet != -1 && !isSpace(octet) && !isDelimiter(octet) && !Character.isDigit(octet)) {
            text.append((char) octet);
            octet = in.read();
        }
        backBefore(isDelimiter(octet) || Character.isDigit(octet));
        return Kind.WORD;
    }

    private Kind number(int first) throws IOException {
        text.setLength(0);
        text.append((char) first);
        int octet = in.read();
        while (octet == '.' || (octet >= '0' && octet <= '9')) {
            text.append((char) octet);
            octet = in.read();
        }
        backBefore(octet != -1);
        String said = text();
        try {
            boolean whole = said.indexOf('.') < 0;
            number = whole ? Integer.parseInt(said) : Double.valueOf(said).intValue();
            return whole ? Kind.NUMBER : Kind.FRACTION;
        } catch (NumberFormatException none) {
            throw new IOException(none);
        }
    }

    private void backBefore(boolean last) throws IOException {
        if (last) {
            in.rewind(1);
        }
    }

    private static boolean isSpace(int octet) {
        return octet == ' ' || octet == '\r' || octet == '\n';
    }

    private static boolean isDelimiter(int octet) {
        return octet != -1 && DELIMITERS.indexOf(octet) >= 0;
    }
}
