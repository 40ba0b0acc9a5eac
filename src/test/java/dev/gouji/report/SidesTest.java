package dev.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final Term TERM =
            new Term("r", FigureKey.of("requests/received/total"), 1, BigDecimal.TEN, Mark.NUMBER, false);

    @Test
    void theDifferenceIsTheLeftSumWithoutTheRight() {
        assertEquals(
                new BigDecimal("-3"),
                new Sides(List.of(TERM), List.of(TERM), new BigDecimal("7"), BigDecimal.TEN).difference());
    }

    @Test
    void withoutBothSumsThereIsNone() {
        assertNull(new Sides(List.of(), List.of(), BigDecimal.TEN, null).difference());
        assertNull(new Sides(List.of(), List.of(), null, BigDecimal.TEN).difference());
        assertNull(Sides.of(List.of(TERM), List.of(TERM)).difference());
    }

    @Test
    void figuresThatAFindingIsAboutStandOnTheLeft() {
        assertEquals(new Sides(List.of(TERM), List.of(), null, null), Sides.about(List.of(TERM)));
    }
}
