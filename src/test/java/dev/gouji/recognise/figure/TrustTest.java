package dev.gouji.recognise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.recognise.header.Header;
import org.junit.jupiter.api.Test;

class TrustTest {

    @Test
    void ofTwoTheLesserHolds() {
        assertEquals(Trust.NONE, Trust.SURE.and(Trust.NONE));
        assertEquals(Trust.IF_THE_LINE_ADDS_UP, Trust.IF_THE_LINE_ADDS_UP.and(Trust.SURE));
        assertEquals(Trust.IF_THE_TABLE_ADDS_UP, Trust.IF_THE_LINE_ADDS_UP.and(Trust.IF_THE_TABLE_ADDS_UP));
        assertEquals(Trust.SURE, Trust.SURE.and(Trust.SURE));
    }

    @Test
    void valuesInTurnAreAsSureAsTheirHeadersOrder() {
        assertEquals(Trust.SURE, Trust.of(Header.withoutCells(true)));
        assertEquals(Trust.NONE, Trust.of(Header.withoutCells(false)));
    }
}
