package dev.gouji.ledger.explain.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ledger.TinyTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The relations of {@link TinyTable}: sums of the rows in, out, all, then of the columns a, b, sum. */
class LedgerLinesTest {

    private static int fewest(LedgerSystem system, String residual) {
        String[] words = residual.split(" ", -1);
        long[] numbers = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Long.parseLong(words[i]);
        }
        return system.lines().fewest(numbers);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "0 0 0 0 0 0, 0, nothing fails",
        "5 0 0 5 0 0, 1, one cell of row in and column a",
        "5 0 0 0 0 0, 1, a row alone: the bound is from below",
        "5 5 0 5 5 0, 2, two rows need two cells",
        "5 0 0 5 5 0, 2, two columns need two cells",
        "1 2 4 7 0 0, 3, three rows need three",
        "1 2 0 3 0 0, 2, a row and another add up to a column: three sums hang on two cells"
    })
    void failingRowsAndColumnsBoundTheCells(String residual, int cells, String why) {
        assertEquals(cells, fewest(TinyTable.balanced().system(), residual), why);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "1 2 0 4 8 0, 3, in a net four sums without equals hang on three cells",
        "1 2 0 1 2 0, 2, two pairs of a row and a column that fail alike are a cell each",
        "1 2 0 -1 2 0, 2, a pair may differ in sign",
        "1 1 0 1 0 0, 2, a column is paired once"
    })
    void inANetSumsThatFailByDifferentAmountsHangTogether(String residual, int cells, String why) {
        assertEquals(cells, fewest(TinyTable.balanced().system(), residual), why);
    }

    @Test
    void noBoundIsHigherThanWhatWasChanged() {
        LedgerSystem system = TinyTable.balanced().system();
        for (int one = 0; one < 9; one++) {
            for (int other = 0; other < 9; other++) {
                long[] residual = system.residual();
                system.change(residual, one, 5);
                assertTrue(system.lines().fewest(residual) <= 1, "cell " + one);
                system.change(residual, other, 7);
                assertTrue(system.lines().fewest(residual) <= 2, "cells " + one + ", " + other);
            }
        }
    }

    @Test
    void outsideANetTheWidestCellBoundsThem() {
        // a stands in three sums, so three failing ones may be one cell
        LedgerSystem system = TinyTable.free()
                .equal(List.of("in/a"), List.of("out/a", "in/b"))
                .equal(List.of("in/a"), List.of("out/b", "all/sum"))
                .equal(List.of("in/a"), List.of("all/b", "out/sum"))
                .system();
        assertEquals(1, fewest(system, "1 1 1"));
        assertEquals(1, fewest(system, "1 2 4"));
    }

    @Test
    void withAFigureSolvedTheTableIsNoNet() {
        LedgerSystem system = TinyTable.balanced().with("all/sum", "blank").system();
        assertEquals(2, fewest(system, "1 2 4 8 0"));
        assertEquals(3, fewest(TinyTable.balanced().system(), "1 2 0 4 8 0"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "0 5 0 -5 5 0 0 0 0, 1, a cell of three relations closes all of them by itself",
        "0 12 0 -5 5 -7 7 0 0, 2, two of them close five",
        "1 0 2 4 0 8 0 0 0, 3, the relations of other cells hang together as in any net"
    })
    void inANetOneCellOfAColumnMayStandInThreeRelations(String residual, int cells, String why) {
        assertEquals(cells, fewest(TinyTable.chained().system(), residual), why);
    }

    @Test
    void withTwoSuchCellsInAColumnTheTableIsNoNet() {
        LedgerSystem system =
                TinyTable.chained().equal(List.of("in/a"), List.of("all/a")).system();
        assertEquals(2, fewest(system, "1 0 2 4 0 8 0 0 0 0"));
    }

    @Test
    void withACellInTwoRelationsOfItsRowTheTableIsNoNet() {
        LedgerSystem system =
                TinyTable.balanced().equal(List.of("in/a"), List.of("in/b")).system();
        assertEquals(2, fewest(system, "1 2 0 4 8 0 0"));
    }

    @Test
    void noBoundOfAChainIsHigherThanWhatWasChanged() {
        LedgerSystem system = TinyTable.chained().system();
        for (int one = 0; one < 9; one++) {
            for (int other = one + 1; other < 9; other++) {
                for (long second : new long[] {7, 5, -5}) {
                    long[] residual = system.residual();
                    system.change(residual, one, 5);
                    assertTrue(system.lines().fewest(residual) <= 1, "cell " + one);
                    system.change(residual, other, second);
                    assertTrue(system.lines().fewest(residual) <= 2, "cells " + one + ", " + other);
                }
            }
        }
    }
}
