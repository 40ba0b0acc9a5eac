package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {

    private final Slice slice = StoredBytes.slice("41 42 FF FF FE FF FF FF").rest(1);

    @Test
    void numbersAreLittleEndian() {
        assertEquals(0x42, slice.u8(0));
        assertEquals(0xFF, slice.u8(1));
        assertEquals(0xFF42, slice.u16(0));
        assertEquals(0xFFFF, slice.u16(1));
        assertEquals(-1, slice.i16(1));
        assertEquals(-2, slice.i32(3));
        assertEquals(0xFFFF_FFFEL, slice.u32(3));
    }

    @Test
    void aPartIsCountedFromWhereItsWholeBegins() {
        assertEquals("B", slice.part(0, 1).text(StandardCharsets.US_ASCII));
        assertEquals(0xFE, slice.part(2, 5).u8(1));
        assertEquals(0, slice.rest(7).length());
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, -1", "0, 8", "7, 1", "8, 0", "4294967296, 1"})
    void aPartBeyondTheWholeIsDamage(long offset, long size) {
        assertThrows(IndexOutOfBoundsException.class, () -> slice.part(offset, size));
    }

    @Test
    void aNumberBeyondTheEndIsDamage() {
        assertThrows(IndexOutOfBoundsException.class, () -> slice.u8(7));
        assertThrows(IndexOutOfBoundsException.class, () -> slice.u8(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> slice.u16(6));
        assertThrows(IndexOutOfBoundsException.class, () -> slice.i32(4));
    }
}
