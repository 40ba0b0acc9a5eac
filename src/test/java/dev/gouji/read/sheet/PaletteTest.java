package dev.gouji.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.look.Look;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private final Palette palette = new Palette();

    @Test
    void theFirstEightColoursStandThereTwice() {
        assertEquals(0xFFFFFF, palette.ofText(1));
        assertEquals(0xFFFFFF, palette.ofText(9));
        assertEquals(0x333333, palette.ofText(63));
    }

    @Test
    void aWorkbookChangesColours() {
        palette.set(9, 0x123456);
        assertEquals(0x123456, palette.ofText(9));
        assertEquals(0xFFFFFF, palette.ofText(1));
    }

    @Test
    void numbersThatAreNoneAndNoColoursAreChangedByNothing() {
        palette.set(64, 0x123456);
        palette.set(-1, 0x123456);
        palette.set(8, Look.NONE);
        assertEquals(0x000000, palette.ofText(8));
    }

    @Test
    void textThatNobodyColouredIsBlackAndAGroundIsThatOfThePage() {
        assertEquals(0x000000, palette.ofText(64));
        assertEquals(0x000000, palette.ofText(0x7FFF));
        assertEquals(0x000000, palette.ofGround(64));
        assertEquals(0xFFFFFF, palette.ofGround(65));
    }
}
