package dev.gouji.read.page.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Place.Box;
import dev.gouji.read.look.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTest {

    private static final Box LEFT = new Box(0, 0, 100, 100);
    private static final Box WHOLE = new Box(0, 0, 200, 100);
    private static final Colour NAVY = Colour.of(0x000080);

    private final Grounds grounds = new Grounds();

    @Test
    void whiteTextIsSwallowedByThePaper() {
        assertEquals(true, grounds.swallows(Colour.WHITE, 50, 50));
        assertEquals(true, grounds.swallows(Colour.of(0xFDFDFD), 50, 50));
        assertEquals(false, grounds.swallows(NAVY, 50, 50));
        assertEquals(false, grounds.swallows(null, 50, 50));
    }

    @ParameterizedTest
    @CsvSource({"50, 50, false", "0, 100, false", "101, 50, true", "50, 101, true", "-1, 50, true", "50, -1, true"})
    void whiteTextIsSeenOnAGround(double x, double y, boolean swallowed) {
        grounds.add(LEFT, NAVY);
        assertEquals(swallowed, grounds.swallows(Colour.WHITE, x, y));
    }

    @Test
    void aGroundWhoseColourCannotBeToldShowsWhiteText() {
        grounds.add(LEFT, null);
        assertEquals(false, grounds.swallows(Colour.WHITE, 50, 50));
        assertEquals(false, grounds.swallows(NAVY, 50, 50));
    }

    @Test
    void textIsSwallowedByAGroundOfItsColourThatNothingLiesOver() {
        grounds.add(LEFT, NAVY);
        assertEquals(true, grounds.swallows(NAVY, 50, 50));
        assertEquals(true, grounds.swallows(Colour.of(0x020284), 50, 50));
        assertEquals(false, grounds.swallows(NAVY, 150, 50));
        grounds.add(WHOLE, Colour.WHITE);
        assertEquals(false, grounds.swallows(NAVY, 50, 50));
        assertEquals(true, grounds.swallows(Colour.WHITE, 50, 50));
        grounds.add(WHOLE, NAVY);
        assertEquals(true, grounds.swallows(NAVY, 50, 50));
    }

    @Test
    void ofSeveralLikeColoursTheLastGroundCounts() {
        grounds.add(WHOLE, NAVY);
        grounds.add(WHOLE, Colour.WHITE);
        grounds.add(LEFT, Colour.of(0x020284));
        assertEquals(true, grounds.swallows(NAVY, 50, 50));
        assertEquals(false, grounds.swallows(NAVY, 150, 50));
    }

    @Test
    void aTextIsLookedForOnGroundsOfItsColourAWhiteOneOnAll() {
        grounds.add(LEFT, NAVY);
        grounds.add(LEFT, NAVY);
        grounds.add(LEFT, Colour.BLACK);
        assertEquals(2, grounds.looks(NAVY));
        assertEquals(3, grounds.looks(Colour.WHITE));
        assertEquals(0, grounds.looks(null));
    }

    @Test
    void ofVeryManyColoursTheLaterAreNotToldApart() {
        for (int i = 0; i < 256; i++) {
            grounds.add(LEFT, Colour.of(i << 16));
        }
        Colour late = Colour.of(0x00FF00);
        grounds.add(WHOLE, late);
        assertEquals(false, grounds.swallows(late, 50, 50));
        assertEquals(false, grounds.swallows(Colour.WHITE, 50, 50));
    }
}
