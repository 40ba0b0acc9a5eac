package dev.gouji.read.scan.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PaperSizeTest {

    private static final double DPI_200 = 25.4 / 200;

    @Test
    void aPictureThatSaysNothingShowsASheetOfA4() {
        assertEquals(595.3, PaperSize.width(1_000, 1_400, 0), 0.1);
        assertEquals(841.9, PaperSize.width(1_400, 1_000, 0), 0.1);
    }

    @Test
    void aSheetOfA3IsOneWhereThePictureSaysSo() {
        assertEquals(1_190.5, PaperSize.width(3_307, 2_339, DPI_200), 1);
    }

    @Test
    void aScreenThatSaysNinetySixDotsAnInchShowsNoSheetOfItsSize() {
        assertEquals(595.3, PaperSize.width(3_000, 4_000, 25.4 / 96), 0.1);
    }
}
