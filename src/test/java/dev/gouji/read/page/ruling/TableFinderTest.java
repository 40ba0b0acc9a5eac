package dev.gouji.read.page.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFinderTest {

    private final List<Ruling> rulings = new ArrayList<>();

    private TableFinderTest across(double y, double from, double to) {
        rulings.add(new Ruling(true, y, from, to));
        return this;
    }

    private TableFinderTest down(double x, double from, double to) {
        rulings.add(new Ruling(false, x, from, to));
        return this;
    }

    private List<RuledTable> find() throws Exception {
        return TableFinder.find(rulings, new Budget(Limits.STANDARD));
    }

    @Test
    void aMissingStretchOfAnEdgeMakesASpan() throws Exception {
        across(0, 0, 100).across(20, 50, 100).across(40, 0, 100);
        down(0, 0, 40).down(50, 0, 40).down(100, 0, 40);
        assertEquals(
                List.of(new CellBox(0, 0, 2, 1), new CellBox(0, 1, 1, 1), new CellBox(1, 1, 1, 1)),
                find().get(0).cells());
    }

    @Test
    void bordersThatAreNotDrawnAreImpliedByTheInnerEdges() throws Exception {
        across(20, 0, 100).across(40, 0, 100).down(30, 0, 60).down(60, 0, 60);
        RuledTable table = find().get(0);
        assertEquals(9, table.cells().size());
        assertEquals(List.of(0.0, 30.0, 60.0, 100.0), table.columnEdges());
        assertEquals(3, table.height());
    }

    @Test
    void doubleLinesAreOneEdge() throws Exception {
        across(0, 0, 100).across(2, 0, 100).across(40, 0, 100).across(42, 0, 100);
        down(0, 0, 42).down(2.5, 0, 42).down(50, 0, 42).down(52, 0, 42).down(100, 0, 42);
        assertEquals(2, find().get(0).cells().size());
    }

    @Test
    void edgesThatLeaveNoRectangleAreCutIntoCellsThatCoverEverySlotOnce() throws Exception {
        across(0, 0, 90).across(20, 0, 30).across(40, 30, 90).across(60, 0, 90);
        down(0, 0, 60).down(30, 0, 20).down(60, 40, 60).down(90, 0, 60);
        RuledTable table = find().get(0);
        int slots = table.cells().stream()
                .mapToInt(cell -> cell.rowSpan() * cell.columnSpan())
                .sum();
        assertEquals((table.columnEdges().size() - 1) * table.height(), slots);
    }

    @Test
    void tablesThatDoNotMeetAreTwoFromTopToBottom() throws Exception {
        for (double top : new double[] {100, 0}) {
            across(top, 0, 60).across(top + 20, 0, 60);
            down(0, top, top + 20).down(30, top, top + 20).down(60, top, top + 20);
        }
        List<RuledTable> tables = find();
        assertEquals(2, tables.size());
        assertEquals(0, tables.get(0).box().y0());
        assertEquals(100, tables.get(1).box().y0());
    }

    @Test
    void linesThatMeetNoOtherAreNoTable() throws Exception {
        across(0, 0, 100).across(20, 0, 100);
        assertTrue(find().isEmpty());
    }

    @Test
    void aDrawingOfVeryManyLinesIsNoTable() throws Exception {
        for (int i = 0; i < 1000; i++) {
            across(i * 10, 0, 10_000).down(i * 10, 0, 10_000);
        }
        assertTrue(find().isEmpty());
    }

    @Test
    void aPointIsInTheCellThatHoldsIt() throws Exception {
        across(0, 0, 100).across(40, 0, 100).down(0, 0, 40).down(50, 0, 40).down(100, 0, 40);
        RuledTable table = find().get(0);
        assertEquals(0, table.cellAt(10, 10));
        assertEquals(1, table.cellAt(70, 39));
        assertEquals(-1, table.cellAt(70, 41));
    }
}
