package dev.gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesEndInEachOfThreeWays() {
        Lines lines = new Lines("甲\n乙\r\n丙\r丁");
        assertEquals(4, lines.size());
        assertEquals(new Line(3, "丙"), lines.get(2));
        assertEquals(new Line(4, "丁"), lines.get(3));
        assertNull(lines.get(4));
    }

    @Test
    void behindTheLastLineEndStandsAnEmptyLine() {
        assertEquals(new Line(2, ""), new Lines("甲\n").get(1));
        assertEquals(new Line(2, ""), new Lines("甲\n\n乙").get(1));
        assertEquals(1, new Lines("").size());
    }

    @Test
    void aTextGoesOnWhereAnythingIsSeen() {
        assertTrue(new Lines("甲\n \n乙").goOn(1));
        assertFalse(new Lines("甲\n \n\u3000").goOn(1));
        assertFalse(new Lines("甲").goOn(1));
    }

    @Test
    void aPlaceIsCountedFromOne() {
        assertEquals(new Place.InText(2, 3), new Lines("甲\n  乙").get(1).place(2));
    }

    @Test
    void manyLinesAreKeptByTheirBeginnings() {
        Lines lines = new Lines("x\n".repeat(10_000));
        assertEquals(new Line(9_999, "x"), lines.get(9_998));
        assertEquals(10_001, lines.size());
    }
}
