package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.read.word.doc.file.PieceTable.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTableTest {

    /** At 0 four bytes of windows-1252, at 4 two characters of UTF-16. */
    private static final Slice MAIN =
            new StoredBytes().hex("41 42 80 43").utf16("年报").slice();

    private static final int COMPRESSED = 0x40000000;

    /** The text 年报 from 4, then AB€C from 0; {@code prm} modifies the first piece. */
    private static PieceTable table(int prm, String lists) {
        StoredBytes plex = new StoredBytes().i32(0, 2, 6);
        plex.u16(0).i32(4).u16(prm).u16(0).i32(COMPRESSED).u16(0);
        Slice clx = new StoredBytes()
                .hex(lists)
                .u8(2)
                .i32(plex.size())
                .hex(hex(plex.slice()))
                .slice();
        return new PieceTable(MAIN, clx);
    }

    private static String hex(Slice slice) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < slice.length(); i++) {
            hex.append(String.format("%02X", slice.u8(i)));
        }
        return hex.toString();
    }

    @Test
    void piecesStandInAnyOrderAndInOneOrTwoBytes() {
        PieceTable table = table(0, "");
        Piece wide = table.at(1);
        Piece narrow = table.at(2);
        assertEquals("年报", table.text(wide, 0, 2));
        assertEquals("B€C", table.text(narrow, 3, 6));
        assertEquals(2, narrow.offsetOf(4));
        assertEquals(6, wide.offsetOf(1));
    }

    @Test
    void halfAPairStaysOneCharacter() {
        Slice main = new StoredBytes().u16(0xD83D, 'A').slice();
        StoredBytes clx =
                new StoredBytes().u8(2).i32(16).i32(0, 2).u16(0).i32(0).u16(0);
        PieceTable table = new PieceTable(main, clx.slice());
        assertEquals("\ud83dA", table.text(table.at(0), 0, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, 99})
    void aCharacterThatNoPieceHoldsIsDamage(int character) {
        assertThrows(IndexOutOfBoundsException.class, () -> table(0, "").at(character));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03", "02 04000000 00000000", "01 FF00 00"})
    void aFileWithoutPiecesIsDamage(String clx) {
        assertThrows(IndexOutOfBoundsException.class, () -> new PieceTable(MAIN, StoredBytes.slice(clx)));
    }

    @ParameterizedTest
    @CsvSource({
        "0x0000, ''",
        "0x01B8, 3C0801",
        "0x0118, 0A2601",
        "0x0130, 162401",
        "0x0132, 172401",
        "0x0182, 000801",
        "0x00A6, 332A00",
        "0x01D0, 482A01",
        "0x0102, ''",
        "0x0001, 3C0801",
        "0x0003, 162401",
        "0x0005, ''"
    })
    void aPieceHasASmallPropertyOrAListOfThem(String prm, String properties) {
        PieceTable table = table(Integer.decode(prm), "01 0300 3C0801 01 0300 162401");
        assertEquals(properties, hex(table.at(0).properties()));
    }
}
