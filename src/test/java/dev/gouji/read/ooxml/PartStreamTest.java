package dev.gouji.read.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class PartStreamTest {

    private static final byte[] BYTES = "<a>勾稽</a>".getBytes(StandardCharsets.UTF_8);

    private static PartStream packed(byte[] bytes, Long checksum) {
        return new PartStream(new ByteArrayInputStream(bytes), checksum, new Budget(Limits.STANDARD));
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    @Test
    void theBytesAreThoseOfTheSource() throws Exception {
        try (PartStream stream = packed(BYTES, null)) {
            assertEquals('<', stream.read());
            assertEquals(BYTES.length - 1, stream.readAllBytes().length);
            assertEquals(-1, stream.read());
        }
    }

    @Test
    void aPartIsIntactWhenItsChecksumFitsHoweverMuchWasRead() throws Exception {
        PartStream stream = packed(BYTES, checksum(BYTES));
        stream.readNBytes(3);
        assertTrue(stream.isIntact());
        assertFalse(packed(BYTES, checksum(BYTES) + 1).isIntact());
        assertTrue(packed(BYTES, null).isIntact(), "a file that is no archive has no checksum");
    }

    @Test
    void aPartWhosePackedDataBreaksOffIsNotIntact() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("invalid block type");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("invalid block type");
            }
        };
        PartStream stream = new PartStream(broken, null, new Budget(Limits.STANDARD));
        assertThrows(IOException.class, stream::readAllBytes);
        assertFalse(stream.isIntact());
    }

    @Test
    void everyByteIsCharged() {
        Budget budget = new Budget(new Limits(Map.of(Bound.INFLATED, 5L)));
        UnreadableException passed = assertThrows(
                UnreadableException.class, () -> PartStream.of(BYTES, budget).isIntact());
        assertEquals(ErrorCode.LIMIT_INFLATED, passed.code());
    }

    @Test
    void markupWithoutAnyBracketOverALongStretchIsRefused() {
        byte[] stretch = new byte[(16 << 20) + 1];
        java.util.Arrays.fill(stretch, (byte) 'x');
        UnreadableException passed = assertThrows(
                UnreadableException.class, () -> packed(stretch, null).isIntact());
        assertEquals(ErrorCode.LIMIT_CHARACTERS, passed.code());
        stretch[100] = '>';
        assertTrue(intact(stretch));
    }

    private static boolean intact(byte[] bytes) {
        try {
            return packed(bytes, null).isIntact();
        } catch (UnreadableException passed) {
            return false;
        }
    }
}
