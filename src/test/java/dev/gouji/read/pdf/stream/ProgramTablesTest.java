package dev.gouji.read.pdf.stream;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTablesTest {

    private static final long TABLE = 65_536 * 12;
    private static final long CODE = 112;

    /** A program of one table. */
    private static byte[] program(String tag, byte[] table) {
        ByteBuffer program = ByteBuffer.allocate(28 + table.length);
        program.putInt(0x00010000).putShort((short) 1).position(12);
        program.put(tag.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(0)
                .putInt(28)
                .putInt(table.length);
        return program.put(table).array();
    }

    /** A table of one part, which begins behind its head. */
    private static byte[] codes(ByteBuffer part) {
        ByteBuffer table = ByteBuffer.allocate(12 + part.capacity());
        table.putShort((short) 0).putShort((short) 1).putInt(3).putInt(12);
        return program("cmap", table.put(part.rewind()).array());
    }

    private static ByteBuffer part(int length, int... numbers) {
        ByteBuffer part = ByteBuffer.allocate(length);
        for (int number : numbers) {
            part.putShort((short) number);
        }
        return part;
    }

    private static void assertClaims(long claimed, byte[] program) {
        assertDoesNotThrow(() -> ProgramTables.require(program, budget(claimed * MapClaims.SHARE)));
        UnreadableException refused = assertThrows(
                UnreadableException.class, () -> ProgramTables.require(program, budget(claimed * MapClaims.SHARE - 1)));
        assertEquals(ErrorCode.LIMIT_INFLATED, refused.code());
    }

    private static Budget budget(long inflated) {
        return new Budget(new Limits(Map.of(Bound.INFLATED, inflated)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSUB", "kern", "name", "DSIG"})
    void tablesThatNobodyNeedsAreRenamedInACopy(String tag) throws UnreadableException {
        byte[] program = program(tag, new byte[9]);
        byte[] without = ProgramTables.require(program, budget(1));
        assertEquals("none", new String(without, 12, 4, StandardCharsets.ISO_8859_1));
        assertEquals(tag, new String(program, 12, 4, StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"glyf", "head", "loca"})
    void otherTablesStay(String tag) throws UnreadableException {
        assertNull(ProgramTables.require(program(tag, new byte[9]), budget(1)));
    }

    @Test
    void aPartOfUnknownFormatTakesATable() {
        assertClaims(TABLE, codes(part(8, 99)));
    }

    @Test
    void aTrimmedPartHasACount() {
        assertClaims(TABLE + 5 * CODE, codes(part(12, 6, 0, 0, 0, 5)));
    }

    @Test
    void segmentsHaveEndsAndThenStarts() {
        ByteBuffer part = part(40, 4, 0, 0, 4, 0, 0, 0, 10, 99, 0, 8, 90);
        assertClaims(TABLE + (3 + 10) * CODE, codes(part));
    }

    @Test
    void aSegmentThatEndsBeforeItBeginsHasNoCodes() {
        assertClaims(TABLE, codes(part(40, 4, 0, 0, 2, 0, 0, 0, 8, 0, 10)));
    }

    @Test
    void highOctetsSayHowManyHeadsThereAre() {
        ByteBuffer part = part(6 + 512 + 24, 2);
        part.putShort(6 + 7 * 2, (short) 8);
        part.putShort(6 + 512 + 2, (short) 3);
        part.putShort(6 + 512 + 8 + 2, (short) 4);
        part.putShort(6 + 512 + 16 + 2, (short) 900);
        assertClaims(TABLE + 7 * CODE, codes(part));
    }

    private static ByteBuffer groups(int format, int head, int count, int first, int last) {
        ByteBuffer part = part(head + 16, format);
        part.putInt(head, count).putInt(head + 4, first).putInt(head + 8, last);
        return part;
    }

    @Test
    void groupsAreGoneThroughAsFarAsAFontHasGlyphs() {
        assertClaims(TABLE + 3 * CODE, codes(groups(12, 12, 1, 5, 7)));
        assertClaims(TABLE + 65_535 * CODE, codes(groups(12, 12, 1, 0, 0x10FFFF)));
        assertClaims(TABLE, codes(groups(12, 12, 1, 7, 5)));
        assertClaims(TABLE + 3 * CODE, codes(groups(12, 12, 9, 5, 7)));
    }

    @Test
    void groupsOfOneGlyphAreGoneThroughAsFarAsThereAreCharacters() {
        assertClaims(TABLE + 0x110000 * CODE, codes(groups(13, 12, 1, 0, -1)));
    }

    @Test
    void mixedGroupsStandBehindTheirMarks() {
        assertClaims(TABLE + 3 * CODE, codes(groups(8, 12 + 8_192, 1, 5, 7)));
        assertClaims(TABLE + 65_536 * CODE, codes(groups(8, 12 + 8_192, 1, 0, 0x10FFFF)));
    }

    @Test
    void aCompactProgramThatHoldsManyFontsReadsAllOfItForEach() {
        byte[] table = {1, 0, 4, 1, 0, 3, 0};
        assertClaims(2 * 64 * (28 + 7), program("CFF ", table));
        assertClaims(2 * 64 * 7, table);
    }

    @Test
    void whatIsCutOffClaimsNothing() throws UnreadableException {
        assertNull(ProgramTables.require(new byte[0], budget(1)));
        assertNull(ProgramTables.require(new byte[] {0, 1, 0, 0, 0, 9}, budget(1)));
        assertNull(ProgramTables.require(program("cmap", new byte[] {0, 0, 0, 9}), budget(1)));
    }
}
