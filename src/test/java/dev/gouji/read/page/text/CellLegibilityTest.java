package dev.gouji.read.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Typeset;
import dev.gouji.read.page.text.CellWriter.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How surely a cell is read, what is hidden in it, and whether its text may go on elsewhere. */
class CellLegibilityTest {

    private static Writing write(Typeset cell) {
        return CellWriter.write(cell.glyphs(), new Box(0, 90, 100, 190));
    }

    @ParameterizedTest
    @CsvSource({
        "12, SEEN,      CLEAR,    ''",
        "12, INVISIBLE, DOUBTFUL, ''",
        "12, COVERED,   CLEAR,    ''",
        "34, COVERED,   DOUBTFUL, 34"
    })
    void whatIsStoredOverANumberLeavesItClearOnlyIfItSaysTheSame(
            String other, Glyph.Sight sight, Legibility legibility, String hidden) {
        Writing writing = write(new Typeset().set(50, 100, "12").set(50, 100, other, sight));
        assertEquals(legibility, writing.legibility());
        assertEquals(hidden, writing.hidden());
    }

    @Test
    void theSameTextHiddenElsewhereInTheCellSaysNothingElse() {
        Writing writing = write(new Typeset().set(10, 100, "12").set(50, 150, "1 2", Glyph.Sight.COVERED));
        assertEquals("", writing.hidden());
        assertEquals(Legibility.CLEAR, writing.legibility());
    }

    @Test
    void aGlyphThatNobodyCanDecodeMakesItsCellIllegible() {
        Typeset cell = new Typeset().glyph(50, 100, Glyph.UNDECODABLE, 5, 10).set(60, 100, "1", Glyph.Sight.INVISIBLE);
        assertEquals(Legibility.ILLEGIBLE, write(cell).legibility());
    }

    @ParameterizedTest
    @CsvSource({"77, 100, false", "78, 100, true", "10, 100, false"})
    void aLastLineThatLeavesNoRoomIsFull(double left, double y, boolean full) {
        assertEquals(full, write(new Typeset().set(left, y, "1")).full());
    }

    @Test
    void theLastLineDecidesAndSpacesDoNot() {
        assertEquals(
                false, write(new Typeset().set(90, 100, "1").set(10, 120, "2")).full());
        assertEquals(
                true, write(new Typeset().set(90, 120, "1").set(10, 100, "2")).full());
        assertEquals(
                true, write(new Typeset().set(90, 121, "1").set(10, 120, "2")).full());
        assertEquals(
                false, write(new Typeset().set(10, 100, "1").set(90, 100, " ")).full());
        assertEquals(false, write(new Typeset()).full());
    }

    @Test
    void uprightTextAndColumnsInOneCellArePartsOfIt() {
        assertEquals(
                "甲\n乙丙",
                write(new Typeset().set(10, 100, "甲").column(50, 100, "乙丙")).text());
    }
}
