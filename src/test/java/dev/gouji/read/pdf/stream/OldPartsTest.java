package dev.gouji.read.pdf.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldPartsTest {

    private static final String CLEAR = "%!FontType1-1.0: X\ncurrentfile eexec\r\n";

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] secret(String text) {
        byte[] plain = latin("0000dup /Private 8 dict dup begin " + text);
        int key = 55_665;
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (byte) (plain[i] ^ key >> 8);
            key = ((plain[i] & 0xFF) + key) * 52_845 + 22_719 & 0xFFFF;
        }
        return plain;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] packed(int kind, byte[] bytes) {
        byte[] length = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.length)
                .array();
        return joined(new byte[] {(byte) 0x80, (byte) kind}, length, bytes);
    }

    private static void assertRefused(byte[] program, int clear) {
        UnreadableException refused = assertThrows(
                UnreadableException.class, () -> OldParts.require(program, clear, new Budget(Limits.STANDARD)));
        assertEquals(ErrorCode.LIMIT_INFLATED, refused.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Subrs 900000000 array",
                "/Subrs +900000000 array",
                "/Subrs 16#7fffffff array",
                "/Subrs%a\n 900000000 array",
                "/Subrs 9 array /Subrs 900000000 array"
            })
    void tooManyPartsAreRefusedHoweverTheyAreSaid(String text) {
        assertRefused(joined(latin(CLEAR), secret(text)), CLEAR.length());
    }

    @Test
    void theyAreFoundWhereverTheEncryptedHalfIsSaidToBegin() {
        byte[] secret = secret("/Subrs 900000000 array");
        byte[] program = joined(latin(CLEAR), secret);
        for (int clear : new int[] {0, 5, CLEAR.length() - 1, program.length, Integer.MAX_VALUE, -1}) {
            assertRefused(program, clear);
        }
        assertRefused(joined(latin("12345678"), secret), 8);
        assertRefused(joined(latin(CLEAR), latin(HexFormat.of().formatHex(secret))), CLEAR.length());
        int half = secret.length / 2;
        assertRefused(
                joined(
                        packed(1, latin(CLEAR)),
                        packed(2, Arrays.copyOf(secret, half)),
                        packed(2, Arrays.copyOfRange(secret, half, secret.length)),
                        packed(1, latin("cleartomark")),
                        new byte[] {(byte) 0x80, 3}),
                0);
    }

    @ParameterizedTest
    @CsvSource({"/Subrs 5000 array", "/Subrs -1 array", "/Subrs x array", "/OtherSubrs 900000000", "''"})
    void programsOfUsualSizeAreRead(String text) throws UnreadableException {
        OldParts.require(joined(latin(CLEAR), secret(text)), CLEAR.length(), new Budget(Limits.STANDARD));
        OldParts.require(new byte[0], 0, new Budget(Limits.STANDARD));
        OldParts.require(new byte[] {(byte) 0x80, 1}, 0, new Budget(Limits.STANDARD));
    }
}
