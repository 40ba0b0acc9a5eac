package dev.gouji.ledger.explain.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ledger.TinyTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    private static boolean independent(String... figures) {
        LedgerSystem system = TinyTable.balanced().system();
        int[] cells =
                Stream.of(figures).map(TinyTable::key).mapToInt(system::index).toArray();
        return Independence.holds(system, cells);
    }

    @Test
    void cellsOfDifferentSumsAreIndependent() {
        assertTrue(independent("in/a"));
        assertTrue(independent("in/a", "out/b"));
        assertTrue(independent("in/a", "in/b", "out/a"));
    }

    @Test
    void aSquareOfCellsIsNotSinceItsChangesCancelOut() {
        assertFalse(independent("in/a", "in/b", "out/a", "out/b"));
    }

    @Test
    void anInputWithAllTotalsItGoesIntoIsNot() {
        assertFalse(independent("in/a", "in/sum", "all/a", "all/sum"));
        assertTrue(independent("in/a", "in/sum", "all/a"));
    }

    @Test
    void theRankCountsRowsThatAreNoCombinationOfOthers() {
        assertEquals(0, Independence.rank(List.of(new long[] {0, 0})));
        assertEquals(1, Independence.rank(List.of(new long[] {1, 2}, new long[] {-2, -4})));
        assertEquals(2, Independence.rank(List.of(new long[] {0, 3}, new long[] {2, 1}, new long[] {2, 4})));
    }

    @Test
    void theRankIsExactWhereADoubleIsNot() {
        long large = 1L << 60;
        assertEquals(2, Independence.rank(List.of(new long[] {large, large + 1}, new long[] {large - 1, large})));
    }
}
