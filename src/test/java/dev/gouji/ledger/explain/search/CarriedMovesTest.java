package dev.gouji.ledger.explain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ledger.TinyTable;
import dev.gouji.ledger.explain.equation.LedgerSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CarriedMovesTest {

    private static List<String> moves(TinyTable table) {
        LedgerSystem system = table.system();
        List<String> told = new ArrayList<>();
        new CarriedMoves(system, table.table(), move -> told.add(told(system, move))).all();
        return told;
    }

    private static String told(LedgerSystem system, Move move) {
        Map<String, Long> deltas = new TreeMap<>();
        for (int k = 0; k < move.cells().length; k++) {
            var key = system.cell(move.cells()[k]).key();
            deltas.put(key.row() + "/" + key.column(), move.deltas()[k]);
        }
        return move.cost() + " " + deltas;
    }

    @Test
    void aTableThatHoldsOffersNone() {
        assertEquals(List.of(), moves(TinyTable.balanced()));
    }

    /** 3 was typed as 5 and added into the sum of its row; the column was counted from the files. */
    @Test
    void anInputMayHaveBeenCarriedIntoTheSumOfItsRow() {
        List<String> moves = moves(TinyTable.balanced().with("in/a", "5").with("in/sum", "9"));
        assertTrue(moves.contains("140 {in/a=-2, in/sum=-2}"), moves::toString);
    }

    @Test
    void anInputMayHaveBeenCarriedIntoTheSumOfItsColumn() {
        List<String> moves = moves(TinyTable.balanced().with("in/a", "5").with("all/a", "6"));
        assertTrue(moves.contains("140 {all/a=-2, in/a=-2}"), moves::toString);
    }

    /** Through every total nothing fails, which arithmetic cannot see; the grand total typed right gives it away. */
    @Test
    void anInputMayHaveReachedTheTotalsOfItsTotals() {
        TinyTable table = TinyTable.free()
                .sum("in/b", "in/a")
                .sum("in/sum", "in/b")
                .equal(List.of("out/sum"), List.of("in/sum"))
                .with("in/a", "5")
                .with("in/b", "5")
                .with("in/sum", "5");
        assertTrue(moves(table).contains("140 {in/a=-2, in/b=-2, in/sum=-2}"));
    }

    @Test
    void aTotalThatIsBlankFollowsByItself() {
        List<String> moves = moves(
                TinyTable.balanced().with("in/a", "5").with("in/sum", "blank").with("all/a", "6"));
        assertTrue(moves.contains("140 {all/a=-2, in/a=-2}"), moves::toString);
        assertTrue(moves.stream().noneMatch(move -> move.contains("in/sum")), moves::toString);
    }

    @Test
    void noInputBecomesNegative() {
        for (String move : moves(TinyTable.balanced().with("in/a", "50").with("in/sum", "54"))) {
            LedgerSystem system =
                    TinyTable.balanced().with("in/a", "50").with("in/sum", "54").system();
            for (String change :
                    move.substring(move.indexOf('{') + 1, move.length() - 1).split(", ", -1)) {
                String[] both = change.split("=", -1);
                long value = system.cell(system.index(TinyTable.key(both[0]))).value();
                assertTrue(value + Long.parseLong(both[1]) >= 0, move);
            }
        }
    }

    /** One wrong digit or two exchanged: every row that can hold it is as good, so the kind of slip decides nothing. */
    @Test
    void anySlipOfTheFingerCostsTheSameAndOnlyAnotherNumberMore() {
        assertTrue(moves(TinyTable.balanced().with("in/a", "30").with("in/sum", "34"))
                .contains("140 {in/a=-27, in/sum=-27}"));
        assertTrue(moves(TinyTable.balanced().with("in/a", "4567").with("in/sum", "4571"))
                .contains("280 {in/a=-4564, in/sum=-4564}"));
    }

    @Test
    void anInputReadWithDoubtCostsAQuarter() {
        List<String> moves =
                moves(TinyTable.balanced().with("in/a", "5 doubtful").with("in/sum", "9"));
        assertTrue(moves.contains("65 {in/a=-2, in/sum=-2}"), moves::toString);
    }
}
