package dev.gouji.ledger.explain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.ledger.TinyTable;
import dev.gouji.ledger.explain.equation.LedgerSystem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

    private static Consequences nothingChanged(TinyTable table) {
        return Consequences.of(table.system(), new int[0], new long[0]);
    }

    private static Consequences changed(TinyTable table, String figure, long delta) {
        LedgerSystem system = table.system();
        return Consequences.of(system, new int[] {system.index(TinyTable.key(figure))}, new long[] {delta});
    }

    @Test
    void whereEverythingWasReadNothingFollows() {
        assertEquals(new Consequences(Map.of(), 0), nothingChanged(TinyTable.balanced()));
    }

    @Test
    void aFigureThatCouldNotBeReadIsSolvedAtACost() {
        assertEquals(
                new Consequences(Map.of(TinyTable.key("in/a"), 3L), 50),
                nothingChanged(TinyTable.balanced().with("in/a", "unreadable")));
    }

    @Test
    void aBlankTotalIsNotProposed() {
        assertEquals(
                new Consequences(Map.of(), 0),
                nothingChanged(TinyTable.balanced().with("in/sum", "blank")));
    }

    @Test
    void aSolvedFigureFollowsWhatIsChanged() {
        TinyTable table = TinyTable.balanced().with("in/a", "missing");
        assertEquals(
                Map.of(TinyTable.key("in/a"), 5L), changed(table, "in/sum", 2).proposed());
    }

    @Test
    void aFigureSolvedThroughAnotherIsSolvedToo() {
        TinyTable table = TinyTable.balanced().with("in/a", "unreadable").with("in/b", "unreadable");
        assertEquals(
                Map.of(TinyTable.key("in/a"), 3L, TinyTable.key("in/b"), 4L),
                nothingChanged(table).proposed());
    }

    @Test
    void noChangeMayMakeASolvedCountNegative() {
        TinyTable table = TinyTable.balanced().with("in/a", "unreadable");
        assertNotNull(changed(table, "in/sum", -3));
        assertNull(changed(table, "in/sum", -4));
    }

    @Test
    void noChangeMayLiftAPartAboveItsWhole() {
        TinyTable table = TinyTable.free().sum("in/sum", "in/a", "in/b").atMost("out/a", "in/a");
        assertNotNull(changed(table, "in/a", -2));
        assertNull(changed(table, "in/a", -3));
    }

    @Test
    void aPartThatWasAboveItsWholeBeforeIsNoObjection() {
        TinyTable table = TinyTable.free()
                .sum("in/sum", "in/a", "in/b")
                .atMost("out/a", "in/a")
                .with("out/a", "9");
        assertNotNull(changed(table, "in/b", 1));
    }

    @Test
    void aPartThatWasAboveASolvedWholeBeforeIsNoObjectionEither() {
        TinyTable table = TinyTable.balanced()
                .atMost("out/a", "in/a")
                .with("in/a", "unreadable")
                .with("out/a", "9");
        assertNotNull(changed(table, "in/sum", 1));
        assertNull(changed(table.with("out/a", "2"), "in/sum", -2));
    }

    /** Seven figures that were not read are a table that was not read. */
    @Test
    void aTableOfUnreadFiguresIsNotWrittenAnew() {
        TinyTable table = TinyTable.free().equal(List.of("in/a"), List.of("all/sum"));
        for (String figure : List.of("in/b", "in/sum", "out/a", "out/b", "out/sum", "all/a")) {
            table.equal(List.of("in/a"), List.of(figure)).with(figure, "unreadable");
        }
        assertEquals(6, nothingChanged(table).proposed().size());
        table.equal(List.of("in/a"), List.of("all/b")).with("all/b", "unreadable");
        assertEquals(new Consequences(Map.of(), 0), nothingChanged(table));
    }

    @Test
    void aSolvedValueThatTheCellItselfOffersIsCheaper() {
        assertEquals(
                20,
                nothingChanged(TinyTable.balanced().with("in/a", "unreadable or 8 3"))
                        .cost());
    }
}
