package dev.gouji.dataset.folder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Bytes ↔ a line that begins with their checksum: {@code {"a":1}} → {@code 12345678 {"a":1}}. */
public final class CheckedLine {

    private static final int CHECKSUM_LENGTH = 8;

    private CheckedLine() {}

    /** The line of bytes that hold no line feed, with one at its end. */
    public static byte[] of(byte[] bytes) {
        byte[] line = Arrays.copyOf(digits(bytes), CHECKSUM_LENGTH + 1 + bytes.length + 1);
        line[CHECKSUM_LENGTH] = ' ';
        System.arraycopy(bytes, 0, line, CHECKSUM_LENGTH + 1, bytes.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /** The bytes that a line, without its line feed, was made of; null when it is not as it was made. */
    public static byte[] bytes(byte[] line) {
        if (line.length <= CHECKSUM_LENGTH || line[CHECKSUM_LENGTH] != ' ') {
            return null;
        }
        byte[] bytes = Arrays.copyOfRange(line, CHECKSUM_LENGTH + 1, line.length);
        return Arrays.equals(digits(bytes), 0, CHECKSUM_LENGTH, line, 0, CHECKSUM_LENGTH) ? bytes : null;
    }

    /** The CRC-32C of bytes. */
    public static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static byte[] digits(byte[] bytes) {
        return HexFormat.of().toHexDigits(checksum(bytes)).getBytes(StandardCharsets.US_ASCII);
    }
}
