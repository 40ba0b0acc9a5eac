package dev.gouji.read.scan.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellSignsTest {

    @ParameterizedTest
    @CsvSource({
        "１０８, 108",
        "1O5, 105",
        "l2, 12",
        "—, -",
        "一, -",
        "－18, -18",
        "——, -",
        "／, /",
        "3．5, 3.5",
        "25.1万元, 25.1万元",
        "無, 无",
        "' 1 2 ', 12"
    })
    void whatLooksLikeADigitOrAMarkIsTakenForIt(String read, String folded) {
        assertEquals(folded, CellSigns.folded(read));
    }

    @Test
    void whatIsNeitherIsSomethingElse() {
        assertEquals("\uFFFD\uFFFD\uFFFD", CellSigns.folded("见附件"));
    }

    @Test
    void aPointBehindANumberIsASpeck() {
        assertEquals("12", CellSigns.withoutEnd("12."));
        assertEquals("3.5", CellSigns.withoutEnd("3.5"));
        assertEquals(".", CellSigns.withoutEnd("."));
        assertEquals("-", CellSigns.withoutEnd("-"));
        assertEquals("", CellSigns.withoutEnd(""));
    }

    @Test
    void nothingStaysNothing() {
        assertEquals("", CellSigns.folded(""));
    }
}
