package dev.gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5, true",
        "10, 0, true",
        "10, 10, true",
        "11, 0, false",
        "0, 11, false",
        "-5, -5, true",
        "-6, 0, false"
    })
    void boxesMeetWhereTheyOverlapOrTouch(double x, double y, boolean meet) {
        Box one = new Box(0, 0, 10, 10);
        Box other = new Box(x, y, x + 5, y + 5);
        assertEquals(meet, one.meets(other));
        assertEquals(meet, other.meets(one));
    }

    @Test
    void aBoxHoldsTheMiddleOfAnotherOnItsEdgeToo() {
        Box box = new Box(0, 0, 10, 10);
        assertTrue(box.holdsMiddleOf(new Box(8, 8, 12, 12)));
        assertFalse(box.holdsMiddleOf(new Box(9, 2, 12, 4)));
        assertFalse(box.holdsMiddleOf(new Box(2, 9, 4, 12)));
    }
}
