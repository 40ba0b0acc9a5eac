package dev.gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnLatticeTest {

    /** The slots before each row and those of its cells: {@code 0:1,2}. */
    private static List<String> slots(int[]... rows) {
        ColumnLattice lattice = new ColumnLattice(List.of(rows));
        List<String> slots = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            int number = row;
            slots.add(lattice.before(row) + ":"
                    + String.join(
                            ",",
                            IntStream.range(0, Math.max(1, rows[row].length - 1))
                                    .mapToObj(cell -> String.valueOf(lattice.span(number, cell)))
                                    .toList()));
        }
        return slots;
    }

    private static int[] row(int... edges) {
        return edges;
    }

    @Test
    void aCellOverTwoColumnsTakesBoth() {
        assertEquals(List.of("0:1,2", "0:1,1,1"), slots(row(0, 1000, 3000), row(0, 1000, 2000, 3000)));
        assertEquals(
                List.of("0:2,1", "0:1,1,1", "0:1,2"), slots(row(0, 200, 300), row(0, 100, 200, 300), row(0, 100, 300)));
    }

    @Test
    void aRowThatBeginsFurtherInLeavesSlotsOut() {
        assertEquals(List.of("0:1,1,1", "1:2"), slots(row(-100, 1000, 2000, 3000), row(1000, 3000)));
    }

    @Test
    void rowsThatBeginAMarginApartBeginTogether() {
        assertEquals(List.of("0:1,1", "0:1,1"), slots(row(-108, 1000, 2000), row(0, 1000, 2000)));
        assertEquals(List.of("0:1,1,1", "1:1,1"), slots(row(-200, 0, 1000, 2000), row(0, 1000, 2000)));
    }

    @Test
    void edgesThatNearlyMeetAreOne() {
        assertEquals(
                List.of("0:1,1", "0:1,1", "0:1,1"), slots(row(0, 1000, 2000), row(-8, 1030, 2010), row(5, 960, 1990)));
    }

    @Test
    void edgesOfOneRowAreNeverOne() {
        assertEquals(List.of("0:1,1,1", "0:1,2"), slots(row(0, 1000, 1010, 2000), row(0, 1000, 2000)));
        assertEquals(List.of("0:1,1,1"), slots(row(0, 0, 0, 0)));
    }

    @Test
    void nearnessDoesNotWanderFromEdgeToEdge() {
        assertEquals(
                List.of("0:1,2", "0:1,2", "0:2,1"), slots(row(0, 1000, 3000), row(0, 1060, 3000), row(0, 1120, 3000)));
    }

    @Test
    void rowsThatTellNothingHaveOneSlotACell() {
        assertEquals(List.of("0:1", "0:1,1"), slots(row(), row(0, 100, 300)));
    }
}
