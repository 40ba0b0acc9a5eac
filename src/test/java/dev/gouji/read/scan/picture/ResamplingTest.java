package dev.gouji.read.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ResamplingTest {

    private static final GreyPicture CORNER = Sketch.of("#  ", "   ");

    @Test
    void halfOfThePixelsAreMeansOfTheOld() {
        GreyPicture half = Resampling.scaled(Sketch.of("####", "####", "    ", "    "), 0.5);
        assertEquals(2, half.width());
        assertEquals(10, half.at(0, 0), 70);
        assertEquals(250, half.at(1, 1), 70);
    }

    @Test
    void aPlainPictureStaysPlainAtAnySize() {
        GreyPicture plain = Sketch.of("++++", "++++", "++++");
        assertEquals(200, Resampling.scaled(plain, 2.7).at(9, 7));
        assertEquals(200, Resampling.scaled(plain, 0.4).at(0, 0));
    }

    @Test
    void aQuarterClockwiseTakesTheTopLeftToTheTopRight() {
        assertEquals(Sketch.of(" #", "  ", "  "), Resampling.turned(CORNER, 1));
    }

    @Test
    void twoQuartersTakeItToTheBottomRight() {
        assertEquals(Sketch.of("   ", "  #"), Resampling.turned(CORNER, 2));
    }

    @Test
    void threeQuartersTakeItToTheBottomLeft() {
        assertEquals(Sketch.of("  ", "  ", "# "), Resampling.turned(CORNER, 3));
    }

    @Test
    void fourQuartersChangeNothing() {
        assertEquals(CORNER, Resampling.turned(CORNER, 4));
    }

    @Test
    void aPartBeyondThePictureIsCutAtItsEdge() {
        assertEquals(Sketch.of("#"), Resampling.cut(CORNER, -5, -5, 1, 1));
        assertNull(Resampling.cut(CORNER, 3, 0, 9, 9));
    }
}
