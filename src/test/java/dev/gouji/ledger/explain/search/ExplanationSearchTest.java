package dev.gouji.ledger.explain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ledger.TinyTable;
import dev.gouji.ledger.explain.equation.LedgerSystem;
import dev.gouji.report.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A solution is told as its cost and what each cell it changes should hold. */
class ExplanationSearchTest {

    private static final int LIMIT = 20;

    private static List<String> found(TinyTable table, int limit) {
        LedgerSystem system = table.system();
        List<String> told = new ArrayList<>();
        for (Solution solution : new ExplanationSearch(system, table.table(), limit).run()) {
            Map<String, Long> meant = new TreeMap<>();
            for (int cell : solution.cells()) {
                var key = system.cell(cell).key();
                meant.put(key.row() + "/" + key.column(), system.cell(cell).value() + solution.delta(cell));
            }
            solution.consequences()
                    .proposed()
                    .forEach((key, value) -> meant.put(key.row() + "/" + key.column() + "!", value));
            told.add(solution.cost() + " " + meant);
        }
        return told;
    }

    private static String cheapest(TinyTable table) {
        return found(table, LIMIT).get(0);
    }

    @Test
    void aTableThatHoldsNeedsNoChange() {
        assertEquals(List.of("0 {}"), found(TinyTable.balanced(), LIMIT));
    }

    @Test
    void oneWrongFigureIsTheCheapestExplanation() {
        assertEquals("100 {in/a=3}", cheapest(TinyTable.balanced().with("in/a", "5")));
        assertEquals("100 {all/sum=10}", cheapest(TinyTable.balanced().with("all/sum", "18")));
    }

    @Test
    void twoWrongFiguresAreFoundTogether() {
        assertEquals(
                "200 {in/a=3, out/b=2}",
                cheapest(TinyTable.balanced().with("in/a", "5").with("out/b", "6")));
    }

    @Test
    void explanationsComeCheapestFirstAndNoneCostsMoreThanTwiceTheCheapest() {
        List<String> found = found(TinyTable.balanced().with("in/a", "5").with("in/sum", "9"), LIMIT);
        List<Integer> costs = found.stream()
                .map(each -> Integer.valueOf(each.substring(0, each.indexOf(' '))))
                .toList();
        assertEquals(costs.stream().sorted().toList(), costs);
        assertTrue(costs.get(costs.size() - 1) <= 2 * costs.get(0), found::toString);
    }

    /** 3 typed as 5 and carried into its row, or the sum of its column added up wrongly and carried on: nothing tells. */
    @Test
    void aCarriedInputAndTheTotalsAreRivals() {
        List<String> found = found(TinyTable.balanced().with("in/a", "5").with("in/sum", "9"), LIMIT);
        assertEquals(List.of("140 {in/a=3, in/sum=7}", "140 {all/a=6, all/sum=12}"), found.subList(0, 2));
    }

    @Test
    void anExplanationHasNoPartThatWouldDoAlone() {
        List<String> found = found(TinyTable.balanced().with("in/a", "5"), LIMIT);
        assertEquals(1, found.stream().filter(each -> each.contains("in/a=3")).count(), found::toString);
    }

    @Test
    void exchangedNeighboursAreOneOperation() {
        assertEquals(
                "150 {in/a=3, in/b=4}",
                cheapest(TinyTable.balanced().with("in/a", "4").with("in/b", "3")));
    }

    @Test
    void aFigureInDoubtIsSuspectedFirst() {
        TinyTable surely = TinyTable.free().sum("in/sum", "in/a", "in/b").with("in/sum", "9");
        assertEquals("100 {in/a=5}", cheapest(surely));
        assertEquals("25 {in/b=6}", cheapest(surely.with("in/b", "4 doubtful")));
    }

    @Test
    void whatCouldNotBeReadIsProposedBesides() {
        TinyTable table = TinyTable.balanced().with("in/a", "unreadable").with("out/b", "6");
        assertEquals("150 {in/a!=3, out/b=2}", cheapest(table));
    }

    @Test
    void theSameTableGivesTheSameExplanationsInTheSameOrder() {
        TinyTable table = TinyTable.balanced().with("in/a", "5").with("in/sum", "9");
        assertEquals(found(table, LIMIT), found(table, LIMIT));
    }

    @Test
    void whenThereAreMoreThanWantedTheSearchSaysSo() {
        TinyTable table = TinyTable.free().sum("in/sum", "in/a", "in/b").with("in/sum", "9");
        ExplanationSearch few = new ExplanationSearch(table.system(), table.table(), 1);
        assertEquals(3, few.run().size(), "all that cost as much as the cheapest are listed");
        assertTrue(few.isCut());
        assertFalse(few.isStopped());
        ExplanationSearch all = new ExplanationSearch(table.system(), table.table(), LIMIT);
        all.run();
        assertFalse(all.isCut());
    }

    @Test
    void everyChangeTriedIsAStep() {
        TinyTable table = TinyTable.balanced();
        ExplanationSearch search = new ExplanationSearch(table.system(), table.table(), LIMIT);
        search.run();
        assertEquals(0, search.steps());
        TinyTable broken = table.with("in/a", "5");
        ExplanationSearch longer = new ExplanationSearch(broken.system(), broken.table(), LIMIT);
        longer.run();
        assertTrue(longer.steps() > 0);
    }

    @Test
    void whatHappenedToEachCellIsKept() {
        TinyTable table = TinyTable.balanced().with("in/a", "30");
        Solution first = new ExplanationSearch(table.system(), table.table(), LIMIT)
                .run()
                .get(0);
        assertEquals(List.of(Cause.DIGIT_INSERTED), first.causes());
        assertEquals(0, first.delta(8));
    }

    @Test
    void anotherReadingThatClosesTheTableIsTheCheapestOfAll() {
        TinyTable table = TinyTable.balanced().with("in/a", "8 doubtful or 3");
        assertEquals("20 {in/a=3}", cheapest(table));
    }
}
