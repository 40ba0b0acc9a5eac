package dev.gouji.read.bound;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static Budget of(Bound bound, long most) {
        return new Budget(new Limits(Map.of(bound, most)));
    }

    @Test
    void whatIsUsedAddsUpToTheBoundAndNotBeyond() throws UnreadableException {
        Budget budget = of(Bound.CELLS, 5);
        budget.charge(Bound.CELLS, 3);
        budget.charge(Bound.CELLS, 2);
        UnreadableException passed = assertThrows(UnreadableException.class, () -> budget.charge(Bound.CELLS, 1));
        assertEquals(ErrorCode.LIMIT_CELLS, passed.code());
        assertTrue(passed.text().en().contains("--limit-cells"), passed.text().en());
    }

    @Test
    void anAmountByItselfUsesNothingUp() throws UnreadableException {
        Budget budget = of(Bound.NESTING, 5);
        budget.require(Bound.NESTING, 5);
        budget.require(Bound.NESTING, 5);
        assertThrows(UnreadableException.class, () -> budget.require(Bound.NESTING, 6));
    }

    @Test
    void aBoundMayBeCountedAnew() throws UnreadableException {
        Budget budget = of(Bound.GLYPHS, 5);
        budget.charge(Bound.GLYPHS, 5);
        budget.reset(Bound.GLYPHS);
        assertDoesNotThrow(() -> budget.charge(Bound.GLYPHS, 5));
    }

    @Test
    void amountsThatNoNumberHoldsAreRefusedAndDoNotTurnOver() throws UnreadableException {
        Budget budget = of(Bound.BYTES, Long.MAX_VALUE);
        budget.charge(Bound.BYTES, Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> budget.charge(Bound.BYTES, 1));
    }

    @Test
    void whenTheTimeIsUpAnyChargeEnds() {
        Budget budget = of(Bound.SECONDS, 0);
        assertEquals(
                ErrorCode.TIMEOUT,
                assertThrows(UnreadableException.class, budget::checkTime).code());
        assertThrows(UnreadableException.class, () -> budget.charge(Bound.CELLS, 1));
    }

    @Test
    void pagesOfPicturesAreCountedAndLengthenTheClock() {
        Budget budget = new Budget(new Limits(Map.of(Bound.SECONDS, 0L, Bound.SCANNED_PAGES, 2L)));
        assertThrows(UnreadableException.class, budget::checkTime);
        assertTrue(budget.takeScannedPage());
        assertDoesNotThrow(budget::checkTime);
        assertTrue(budget.takeScannedPage());
        assertFalse(budget.takeScannedPage());
    }

    @Test
    void theNextMemberOfAnArchiveHasTheTimeOfAnOriginal() {
        Budget budget = of(Bound.SECONDS, 0);
        budget.takeScannedPage();
        budget.restartClock();
        assertThrows(UnreadableException.class, budget::checkTime);
    }

    @Test
    void allMembersTogetherHaveTheirOwn() {
        Budget budget = of(Bound.TOTAL_SECONDS, 0);
        budget.restartClock();
        UnreadableException passed = assertThrows(UnreadableException.class, budget::checkTime);
        assertTrue(
                passed.text().en().contains("--limit-total-seconds"),
                passed.text().en());
    }
}
