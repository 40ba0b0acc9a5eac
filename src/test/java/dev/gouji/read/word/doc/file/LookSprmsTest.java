package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookSprmsTest {

    private static Look look(int code, String operand) {
        return LookSprms.with(code, StoredBytes.slice(operand), Look.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "0x2A53, 01,       STRUCK_TWICE, 1",
        "0x2A53, 00,       STRUCK_TWICE, 0",
        "0x2A42, 08,       COLOUR,       0xFFFFFF",
        "0x2A42, 02,       COLOUR,       0x0000FF",
        "0x2A42, 00,       COLOUR,       -1",
        "0x2A42, 11,       COLOUR,       -1",
        "0x6870, 11223300, COLOUR,       0x112233",
        "0x6870, 000000FF, COLOUR,       -1",
        "0x2A0C, 07,       HIGHLIGHT,    0xFFFF00",
        "0x4A43, 1800,     SIZE,         240",
        "0x4852, 6400,     WIDTH,        100",
        "0x4845, FAFF,     RISE,         -60",
        "0x8840, F6FF,     PITCH,        -10",
        "0x4A4F, 0300,     FONT,         3",
        "0x085A, 01,       REORDERED,    1"
    })
    void aPropertySaysATrait(String code, String operand, Trait trait, String value) {
        Look look = look(Integer.decode(code), operand);
        assertEquals(Integer.decode(value), look.get(trait, -9));
    }

    @Test
    void anotherPropertySaysNothingOfLooks() {
        assertSame(Look.PLAIN, look(0x2A33, "01"));
    }

    @ParameterizedTest
    @CsvSource({
        "0A FF000000 0000FF00 0000, 0x0000FF",
        "0A FF000000 0000FF00 0100, 0xFF0000",
        "0A FF000000 0000FF00 0800, 0x800080",
        "0A FF000000 0000FF00 3F00, 0x0000FF",
        "0A FF000000 0000FF00 1E00, 0x800080",
        "0A 000000FF 000000FF 0000, -1",
        "0A 00000000 000000FF 0200, 0xF2F2F2",
        "0A 000000FF 000000FF 0100, 0x000000",
        "02 FF00,                   -1"
    })
    void aPatternMixesItsColourWithTheGround(String operand, String ground) {
        assertEquals(Integer.decode(ground), look(0xCA71, operand).get(Trait.GROUND, -9));
    }

    @ParameterizedTest
    @CsvSource({"0001, 0xFFFFFF", "E600, 0xFFFF00", "0004, 0x000000", "0604, 0xFF0000", "0000, -1", "0108, 0xF2F2F2"})
    void shadingOfThePaletteHasColourGroundAndPattern(String operand, String ground) {
        Look look = look(0x4866, operand);
        assertEquals(Integer.decode(ground), look.get(Trait.GROUND, -9));
    }

    @Test
    void theCellsOfARowHaveAGroundEach() {
        String white = "00000000 FFFFFF00 0000";
        String none = "000000FF 000000FF 0000";
        assertArrayEquals(new int[] {0xFFFFFF, -1}, LookSprms.grounds(StoredBytes.slice("14" + white + none)));
        assertArrayEquals(new int[] {0xFFFFFF}, LookSprms.grounds(StoredBytes.slice("0F" + white + "00000000 00")));
    }
}
