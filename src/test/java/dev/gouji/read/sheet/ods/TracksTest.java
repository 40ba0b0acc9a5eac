package dev.gouji.read.sheet.ods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TracksTest {

    private static Tracks some() {
        Tracks tracks = new Tracks(100);
        tracks.add(2, 50, "a");
        tracks.add(1, 0, "hidden");
        tracks.add(1_000_000_000L, 10, "b");
        return tracks;
    }

    @Test
    void eachBeginsWhereTheOneBeforeEnds() {
        assertEquals(0, some().start(0));
        assertEquals(50, some().start(1));
        assertEquals(100, some().start(2));
        assertEquals(100, some().start(3), "a hidden one has no size");
        assertEquals(130, some().start(6));
    }

    @Test
    void behindThoseOfWhichSomethingIsSaidTheyAreAsUsual() {
        long end = 3 + 1_000_000_000L;
        assertEquals(100 + 10_000_000_000L, some().start(end));
        assertEquals(200 + 10_000_000_000L, some().start(end + 1));
        assertNull(some().at(end).style());
        assertEquals(300, new Tracks(100).start(3));
    }

    @Test
    void aPlaceLiesInTheOneThatBeganBeforeIt() {
        assertEquals(0, some().numberAt(49));
        assertEquals(1, some().numberAt(50));
        assertEquals(3, some().numberAt(100), "not in the hidden one");
        assertEquals(5, some().numberAt(125));
        assertEquals(0, some().numberAt(-7));
    }

    @Test
    void farPlacesDoNotTurnOver() {
        assertEquals(Integer.MAX_VALUE / 2, some().numberAt(Long.MAX_VALUE));
    }

    @Test
    void eachHasTheStyleOfItsRun() {
        assertEquals("a", some().at(1).style());
        assertEquals("hidden", some().at(2).style());
        assertEquals("b", some().at(999).style());
    }
}
