package dev.gouji.ledger.explain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Quantity;
import dev.gouji.ledger.TinyTable;
import dev.gouji.ledger.explain.equation.LedgerSystem;
import dev.gouji.report.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A move is told as its cause and what each cell it changes should hold. */
class GeometryMovesTest {

    private static List<String> moves(TinyTable table) {
        LedgerSystem system = table.system();
        List<Move> moves = new ArrayList<>();
        new GeometryMoves(system, moves::add).of(table.table());
        return moves.stream().map(move -> told(system, move)).toList();
    }

    private static String told(LedgerSystem system, Move move) {
        Map<String, Long> meant = new TreeMap<>();
        for (int k = 0; k < move.cells().length; k++) {
            var cell = system.cell(move.cells()[k]);
            meant.put(cell.key().row() + "/" + cell.key().column(), cell.value() + move.deltas()[k]);
        }
        return move.cause() + " " + move.cost() + " " + meant;
    }

    private static boolean closes(TinyTable table, String told) {
        LedgerSystem system = table.system();
        List<Move> moves = new ArrayList<>();
        new GeometryMoves(system, moves::add).of(table.table());
        Move move = moves.stream()
                .filter(each -> told(system, each).equals(told))
                .findFirst()
                .orElseThrow();
        long[] residual = system.residual();
        for (int k = 0; k < move.cells().length; k++) {
            system.change(residual, move.cells()[k], move.deltas()[k]);
        }
        return system.lines().fewest(residual) == 0;
    }

    @Test
    void twoNeighboursOfARowMayBeExchanged() {
        TinyTable table = TinyTable.balanced().with("in/a", "4").with("in/b", "3");
        assertTrue(closes(table, "NEIGHBOURS_EXCHANGED 150 {in/a=3, in/b=4}"));
    }

    @Test
    void twoNeighboursOfAColumnMayBeExchanged() {
        TinyTable table = TinyTable.balanced().with("in/a", "1").with("out/a", "3");
        assertTrue(closes(table, "NEIGHBOURS_EXCHANGED 150 {in/a=3, out/a=1}"));
    }

    @Test
    void equalNeighboursAreNotExchanged() {
        List<String> moves = moves(TinyTable.balanced().with("in/a", "4"));
        assertFalse(moves.contains("NEIGHBOURS_EXCHANGED 150 {in/a=4, in/b=4}"));
        assertTrue(moves.stream().noneMatch(move -> move.endsWith("{}")));
    }

    @Test
    void aNumberMayBeTwoThatWereRunTogetherBesideAZero() {
        TinyTable table = TinyTable.balanced().with("in/a", "34").with("in/b", "0");
        assertTrue(closes(table, "MERGED 150 {in/a=3, in/b=4}"));
        TinyTable other = TinyTable.balanced().with("in/a", "0").with("in/b", "34");
        assertTrue(closes(other, "MERGED 150 {in/a=3, in/b=4}"));
    }

    @Test
    void aNumberIsCutWhereNoPartBeginsWithZero() {
        List<String> moves = moves(TinyTable.balanced().with("in/a", "305").with("in/b", "0"));
        assertTrue(moves.contains("MERGED 150 {in/a=30, in/b=5}"));
        assertFalse(moves.contains("MERGED 150 {in/a=3, in/b=5}"));
    }

    @Test
    void afterTwoThatWereRunTogetherTheRestMayHaveMovedUp() {
        TinyTable table =
                TinyTable.balanced().with("in/a", "34").with("in/b", "7").with("in/sum", "0");
        assertTrue(closes(table, "MERGED 150 {in/a=3, in/b=4, in/sum=7}"));
    }

    @Test
    void whatMovedUpWasCutWhereNoPartBeginsWithZero() {
        List<String> moves =
                moves(TinyTable.balanced().with("in/a", "305").with("in/b", "7").with("in/sum", "0"));
        assertTrue(moves.contains("MERGED 150 {in/a=30, in/b=5, in/sum=7}"));
        assertFalse(moves.contains("MERGED 150 {in/a=3, in/b=5, in/sum=7}"));
    }

    @Test
    void moneyIsRunTogetherOrSpreadInWholeYuan() {
        // counted in tenths for the half yuan
        TinyTable money = TinyTable.balanced().of(Quantity.MONEY).with("all/b", "6.5");
        assertTrue(moves(money.with("in/a", "34").with("in/b", "0")).contains("MERGED 150 {in/a=30, in/b=40}"));
        assertTrue(moves(money.with("in/a", "34").with("in/b", "7").with("in/sum", "0"))
                .contains("MERGED 150 {in/a=30, in/b=40, in/sum=70}"));
        assertTrue(moves(money.with("in/a", "1").with("in/b", "23").with("in/sum", "130"))
                .contains("SPLIT 170 {in/a=1230, in/b=70}"));
    }

    @Test
    void twoNeighboursAreExchangedAndDoNotSlip() {
        List<String> moves = moves(TinyTable.balanced());
        assertTrue(moves.contains("NEIGHBOURS_EXCHANGED 150 {in/a=4, in/b=3}"));
        assertFalse(moves.contains("SLIP 160 {in/a=4, in/b=3}"));
    }

    @Test
    void aZeroIsNoBeginningOfANumber() {
        assertTrue(
                moves(TinyTable.balanced().with("in/a", "0").with("in/b", "7").with("in/sum", "9")).stream()
                        .noneMatch(move -> move.startsWith("SPLIT") && move.contains("in/a") && move.contains("in/b")));
    }

    @Test
    void withANumberInTheLastCellNothingMovedUp() {
        List<String> moves = moves(TinyTable.balanced().with("in/a", "34").with("in/b", "7"));
        assertFalse(moves.contains("MERGED 150 {in/a=3, in/b=4}"));
    }

    @Test
    void oneNumberMayBeSpreadOverTwoCellsAndTheOtherLost() {
        // 12 and 4 became 1 and 2
        TinyTable table = TinyTable.free()
                .sum("in/sum", "in/a", "in/b")
                .with("in/a", "1")
                .with("in/b", "2")
                .with("in/sum", "16");
        assertTrue(closes(table, "SPLIT 170 {in/a=12, in/b=4}"));
        assertTrue(closes(table, "SPLIT 170 {in/a=4, in/b=12}"));
    }

    @Test
    void aRunMayHaveSlippedOneCellOnAndTheLastIsLost() {
        TinyTable table =
                TinyTable.balanced().with("in/a", "0").with("in/b", "3").with("in/sum", "4");
        assertTrue(closes(table, "SLIP 160 {in/a=3, in/b=4, in/sum=7}"));
    }

    @Test
    void aRunMayHaveSlippedBack() {
        TinyTable table =
                TinyTable.balanced().with("in/a", "4").with("in/b", "7").with("in/sum", "0");
        assertTrue(closes(table, "SLIP 160 {in/a=3, in/b=4, in/sum=7}"));
    }

    @Test
    void whatWasPushedOutMayStandInTheFirstCell() {
        TinyTable table =
                TinyTable.balanced().with("in/a", "7").with("in/b", "3").with("in/sum", "4");
        assertTrue(closes(table, "SLIP 160 {in/a=3, in/b=4, in/sum=7}"));
    }

    @Test
    void aNumberThatStandsTwiceMayHaveBeenCopiedOn() {
        TinyTable table = TinyTable.balanced().with("in/b", "3");
        assertTrue(closes(table, "SLIP 160 {in/b=4}"));
    }

    @Test
    void aFigureThatIsNoCellCutsTheLine() {
        List<String> moves = moves(TinyTable.balanced().with("in/b", "unreadable"));
        assertTrue(moves.stream().noneMatch(move -> move.contains("in/a") && move.contains("in/sum")));
        assertTrue(moves.stream().anyMatch(move -> move.contains("in/a") && move.contains("out/a")));
    }

    @Test
    void inAColumnNothingIsMovedUpAfterAMerger() {
        List<String> moves =
                moves(TinyTable.balanced().with("in/a", "31").with("out/a", "4").with("all/a", "0"));
        assertFalse(moves.contains("MERGED 150 {all/a=4, in/a=3, out/a=1}"));
    }

    @Test
    void noMoveMakesANegativeCount() {
        for (String move : moves(TinyTable.balanced().with("in/sum", "1"))) {
            assertFalse(move.contains("=-"), move);
        }
    }

    @Test
    void everyMoveCostsOnceHoweverManyCellsItChanges() {
        List<String> moves = moves(TinyTable.balanced());
        assertEquals(
                List.of(Cause.NEIGHBOURS_EXCHANGED + " 150", Cause.SLIP + " 160", Cause.SPLIT + " 170"),
                moves.stream()
                        .map(move -> move.substring(0, move.indexOf(" {")))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
