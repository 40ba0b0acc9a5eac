package dev.gouji.read.jpx.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExtentTest {

    private static final Extent PICTURE = new Extent(5, 3, 17, 10);

    @Test
    void aCoarserGridBeginsWithItsFirstColumnInside() {
        assertEquals(new Extent(3, 1, 9, 4), PICTURE.over(2, 3));
    }

    /** Low ones stand at even places, high ones at odd ones. */
    @Test
    void bandsShareThePlaces() {
        assertEquals(new Extent(3, 2, 9, 5), PICTURE.band(1, 0, 0));
        assertEquals(new Extent(2, 2, 8, 5), PICTURE.band(1, 1, 0));
        assertEquals(new Extent(3, 1, 9, 5), PICTURE.band(1, 0, 1));
        assertEquals(PICTURE, PICTURE.band(0, 0, 0));
    }

    @Test
    void whatIsInNoneOfTwoIsEmpty() {
        assertTrue(PICTURE.within(new Extent(20, 0, 30, 30)).isEmpty());
        assertEquals(0, PICTURE.within(new Extent(20, 0, 30, 30)).width());
    }
}
