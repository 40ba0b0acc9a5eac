package dev.gouji.read.pdf.stream;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Magic;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.pfb.PfbParser;

/**
 * How many parts a Type 1 program says it has ({@code /Subrs 40 array}), for all of which PDFBox sets memory aside before it
 * reads the first. It stands in the encrypted half of the program (Adobe Type 1 Font Format, chapter 7).
 */
final class OldParts {

    private static final Pattern PARTS = Pattern.compile("/Subrs(?:[\\s\\x00]|%[^\\r\\n]*)*\\+?([0-9#A-Za-z]*)");
    private static final String ENCRYPTED = "exec";
    private static final int PACKED = 0x80;
    private static final int KEY = 55_665;
    private static final int FACTOR = 52_845;
    private static final int SUMMAND = 22_719;

    /** What a part costs in memory before anything is known of it, while the list of them grows. */
    private static final long BYTES_A_PART = 16;

    private OldParts() {}

    /**
     * Counts them.
     *
     * @param program the whole program, bare or with the marks of a file by itself
     * @param clear how many of its bytes are said not to be encrypted
     * @throws UnreadableException when they are more than their share of what may be inflated
     */
    static void require(byte[] program, int clear, Budget budget) throws UnreadableException {
        long most = 0;
        for (byte[] secret : secrets(program, clear)) {
            most = Math.max(most, Math.max(parts(decrypted(secret)), parts(decrypted(ofDigits(secret)))));
        }
        long claimed = most * BYTES_A_PART;
        budget.require(Bound.INFLATED, claimed * MapClaims.SHARE);
        budget.charge(Bound.INFLATED, claimed);
    }

    /** What PDFBox may take for the encrypted half: behind the word before where it is said to be, else before the end. */
    private static Iterable<byte[]> secrets(byte[] program, int clear) {
        if (program.length > 0 && (program[0] & 0xFF) == PACKED) {
            try {
                return Set.of(new PfbParser(program).getSegment2());
            } catch (IOException | RuntimeException broken) {
                // PDFBox will meet the same
                return Set.of();
            }
        }
        Set<Integer> starts = new TreeSet<>();
        starts.add(Math.max(0, Math.min(clear, program.length)));
        starts.add(behindWord(program, Math.min(clear, program.length) - ENCRYPTED.length()));
        starts.add(behindWord(program, program.length - ENCRYPTED.length()));
        return starts.stream()
                .map(start -> Arrays.copyOfRange(program, start, program.length))
                .toList();
    }

    private static int behindWord(byte[] program, int from) {
        for (int at = from; at > 0; at--) {
            if (Magic.at(program, at, ENCRYPTED)) {
                int start = at + ENCRYPTED.length();
                while (start < program.length && " \t\r\n".indexOf(program[start]) >= 0) {
                    start++;
                }
                return start;
            }
        }
        return 0;
    }

    private static long parts(String program) {
        long most = 0;
        Matcher matcher = PARTS.matcher(program);
        while (matcher.find()) {
            most = Math.max(most, number(matcher.group(1)));
        }
        return most;
    }

    /** A number, which may have a base: {@code 16#ff}. */
    private static long number(String digits) {
        int sign = digits.indexOf('#');
        try {
            return sign < 0
                    ? Long.parseLong(digits)
                    : Long.parseLong(digits.substring(sign + 1), Integer.parseInt(digits.substring(0, sign)));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static byte[] ofDigits(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length / 2);
        int high = -1;
        for (byte sign : text) {
            int digit = Character.digit(sign, 16);
            if (digit >= 0 && high >= 0) {
                bytes.write(high << 4 | digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        return bytes.toByteArray();
    }

    private static String decrypted(byte[] cipher) {
        byte[] plain = new byte[cipher.length];
        int key = KEY;
        for (int i = 0; i < cipher.length; i++) {
            int octet = cipher[i] & 0xFF;
            plain[i] = (byte) (octet ^ key >> 8);
            key = (octet + key) * FACTOR + SUMMAND & 0xFFFF;
        }
        return new String(plain, StandardCharsets.ISO_8859_1);
    }
}
