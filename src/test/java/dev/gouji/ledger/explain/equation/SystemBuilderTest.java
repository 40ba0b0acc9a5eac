package dev.gouji.ledger.explain.equation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Quantity;
import dev.gouji.ledger.TinyTable;
import dev.gouji.ledger.explain.equation.LedgerSystem.Solved;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemBuilderTest {

    private static LedgerCell cell(LedgerSystem system, String figure) {
        return system.cell(system.index(TinyTable.key(figure)));
    }

    @Test
    void aTableThatHoldsHasACellForEveryFigureAndNothingLeftOver() {
        LedgerSystem system = TinyTable.balanced().system();
        assertEquals(9, system.cells().size());
        assertEquals(6, system.relations());
        assertArrayEquals(new long[6], system.residual());
        assertEquals(1, system.unit());
        assertEquals(10, cell(system, "all/sum").value());
    }

    @Test
    void aTotalIsToldFromItsParts() {
        LedgerSystem system = TinyTable.balanced().system();
        assertTrue(cell(system, "in/sum").total());
        assertTrue(cell(system, "all/a").total());
        assertFalse(cell(system, "in/a").total());
    }

    @Test
    void twoSumsThatMustBeTheSameMakeNoTotal() {
        LedgerSystem system = TinyTable.free()
                .equal(List.of("in/a", "in/b"), List.of("out/a", "out/b"))
                .system();
        assertFalse(cell(system, "out/a").total());
        assertArrayEquals(new long[] {3 + 4 - 1 - 2}, system.residual());
    }

    @Test
    void moneyIsCountedInItsSmallestUnit() {
        LedgerSystem system = TinyTable.balanced()
                .of(Quantity.MONEY)
                .with("in/a", "3.25")
                .with("in/sum", "7.5")
                .system();
        assertEquals(100, system.unit());
        assertEquals(325, cell(system, "in/a").value());
        assertEquals(750, cell(system, "in/sum").value());
        assertEquals(400, cell(system, "in/b").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "0.1234567"})
    void aFigureSoLargeOrFineThatNoSearchCanBeTrustedMakesNoSystem(String said) {
        assertNull(TinyTable.balanced().with("in/a", said).system());
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999", "0.123456", "3.0000000"})
    void theLargestAndFinestFiguresAreTaken(String said) {
        assertEquals(9, TinyTable.balanced().with("in/a", said).system().cells().size());
    }

    @Test
    void aTableWithoutSumsMakesNoSystem() {
        assertNull(TinyTable.free().system());
        assertNull(TinyTable.free().atMost("in/a", "in/b").system());
    }

    @Test
    void aMarkForNoneIsZeroAndStaysACell() {
        LedgerSystem system = TinyTable.balanced().with("in/a", "dash").system();
        assertEquals(0, cell(system, "in/a").value());
        assertTrue(cell(system, "in/a").isNone());
        assertArrayEquals(new long[] {-3, 0, 0, -3, 0, 0}, system.residual());
    }

    @Test
    void aBlankTotalIsSolvedByItsSumAndPutIntoTheOthers() {
        LedgerSystem system = TinyTable.balanced().with("in/sum", "blank").system();
        assertEquals(-1, system.index(TinyTable.key("in/sum")));
        assertEquals(5, system.relations());
        Solved solved = system.solved().get(0);
        assertFalse(solved.unread());
        assertEquals(
                Map.of(TinyTable.key("in/a"), 1L, TinyTable.key("in/b"), 1L, TinyTable.key("in/sum"), -1L),
                solved.vector());
        // in/a + in/b + out/sum = all/sum
        int last = system.relations() - 1;
        assertEquals(4, system.cellsOf(last).length);
        assertEquals(1, system.coefficient(system.index(TinyTable.key("in/a")), last));
        assertArrayEquals(new long[5], system.residual());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unreadable", "missing"})
    void aFigureThatCouldNotBeReadIsSolvedAndToBeProposed(String mark) {
        LedgerSystem system = TinyTable.balanced().with("in/a", mark).system();
        assertEquals(-1, system.index(TinyTable.key("in/a")));
        Solved solved = system.solved().get(0);
        assertTrue(solved.unread());
        assertEquals(TinyTable.key("in/a"), solved.cell().key());
        assertArrayEquals(new long[5], system.residual());
    }

    @Test
    void twoUnreadFiguresOfOneSumAreSolvedByTwo() {
        LedgerSystem system = TinyTable.balanced()
                .with("in/a", "unreadable")
                .with("in/b", "unreadable")
                .system();
        assertEquals(2, system.solved().size());
        assertEquals(4, system.relations());
    }

    @Test
    void aCappedFigureIsACellThoughItStandsInNoSum() {
        LedgerSystem system = TinyTable.free()
                .sum("in/sum", "in/a", "in/b")
                .atMost("out/a", "in/a")
                .system();
        assertEquals(1, cell(system, "out/a").value());
        assertEquals(-1, system.index(TinyTable.key("out/b")));
        assertEquals(1, system.ceilings().size());
    }

    @Test
    void anUnreadFigureUnderACeilingIsNoCell() {
        LedgerSystem system = TinyTable.free()
                .sum("in/sum", "in/a", "in/b")
                .atMost("out/a", "in/a")
                .with("out/a", "missing")
                .system();
        assertEquals(-1, system.index(TinyTable.key("out/a")));
    }

    @Test
    void doubtIsCarriedIntoTheCell() {
        LedgerSystem system = TinyTable.balanced().with("in/a", "3 doubtful").system();
        assertTrue(cell(system, "in/a").doubtful());
        assertFalse(cell(system, "in/b").doubtful());
    }

    @Test
    void aBlankTotalUnderACeilingIsSolvedAndNoCell() {
        LedgerSystem system = TinyTable.balanced()
                .atMost("in/sum", "all/sum")
                .with("in/sum", "blank")
                .system();
        assertEquals(-1, system.index(TinyTable.key("in/sum")));
        assertEquals(8, system.cells().size());
    }

    @Test
    void otherReadingsOfACellAreCountedInTheSameUnit() {
        LedgerSystem system = TinyTable.balanced()
                .of(Quantity.MONEY)
                .with("in/a", "3.5 doubtful or 3.0 8.5")
                .system();
        assertEquals(List.of(30L, 85L), cell(system, "in/a").alternatives());
    }

    @Test
    void otherReadingsThatAreTooLargeOrTooFineAreLeftOut() {
        LedgerSystem system = TinyTable.balanced()
                .with("in/a", "3 doubtful or 0.5 1000000000000 999999999999")
                .system();
        assertEquals(List.of(999_999_999_999L), cell(system, "in/a").alternatives());
    }
}
