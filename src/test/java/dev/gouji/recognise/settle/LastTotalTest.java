package dev.gouji.recognise.settle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.recognise.line.LineCell;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastTotalTest {

    private static LineCell token(String text) {
        return new LineCell(Seen.of(text), 0, 1, 1, false, new Place.InText(1, 1));
    }

    private static LastTotal of(String... tokens) {
        return LastTotal.of(List.of(tokens).stream().map(LastTotalTest::token).toList(), false);
    }

    @Test
    void whatIsCutOffIsNoMoreThanATotalCanBe() {
        // 80 | 1 0 0 0 0 81
        assertTrue(of("801000081").mayBe(80, 7, 5));
        // 801 | 0 0 0 0 81 and 8010 | 0 0 0 81 are more than 81
        assertFalse(of("801000081").mayBe(801, 6, 5));
        assertFalse(of("801000081").mayBe(8010, 5, 4));
    }

    @Test
    void whatIsLeftReachesTheTotal() {
        // 1 | 2 3 99: two cells of one digit do not add up to 98, and 9 leaves three digits for two
        assertFalse(of("12399").mayBe(1, 4, 2));
        assertTrue(of("1910").mayBe(1, 3, 1));
    }

    @Test
    void noTotalBeginsWithNought() {
        // 7 | 0 07: the total is 7 or 07, and 7 leaves the cell 00 that is none
        assertFalse(of("1005").mayBe(1, 3, 1));
        assertTrue(of("505").mayBe(5, 2, 1));
        assertTrue(of("000").mayBe(0, 2, 1));
    }

    @Test
    void noCellIsLongerThanTheTotal() {
        // 9 digits in two cells leave the total 3 at least
        assertFalse(of("111111129").mayBe(0, 9, 1));
    }

    @Test
    void cellsThatVanishedTakeNoDigit() {
        LastTotal total = LastTotal.of(List.of(token("555")), true);
        assertTrue(total.mayBe(5, 1, 5), "five cells vanished");
        assertFalse(of("555").mayBe(5, 1, 5));
        assertTrue(total.mayBe(0, 0, 2), "so did the total");
        assertFalse(total.mayBe(55, 1, 1));
    }

    @Test
    void whereAnythingElseStandsItIsNotKnown() {
        assertNull(of("12-3"));
        assertNull(of("12", "", "无"));
        assertNull(of());
    }
}
