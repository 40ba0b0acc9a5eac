package dev.gouji.read.pdf.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Place.Box;
import dev.gouji.read.pdf.draw.LineNames.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineNamesTest {

    private static Spot cell(double x, double y, String row, String column) {
        return new Spot(new Box(x, y, x + 40, y + 10), DrawingInk.CERTAIN, false, row, column, List.of("=1"));
    }

    private static List<Spot> table(boolean sideways) {
        List<Spot> cells = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 2; column++) {
                cells.add(
                        sideways
                                ? cell(100 + 40 * row, 100 + 10 * column, "row" + row, "column" + column)
                                : cell(100 + 40 * column, 100 + 10 * row, "row" + row, "column" + column));
            }
        }
        return cells;
    }

    private static List<String> names(List<Line> lines) {
        return lines.stream().map(Line::name).toList();
    }

    @Test
    void rowsAreNamedAtTheLeftAndColumnsAbove() {
        LineNames names = new LineNames(List.of(), table(false));
        assertEquals(List.of("row0", "row1", "row2"), names(names.left()));
        assertEquals(List.of(), names.top());
        names.addColumns(table(false));
        assertEquals(List.of("column0", "column1"), names(names.top()));
        assertEquals(
                new Line("row1", 110, 120, DrawingInk.CERTAIN), names.left().get(1));
    }

    @Test
    void inATableSetSidewaysItIsTheOtherWayRound() {
        LineNames names = new LineNames(List.of(), table(true));
        names.addColumns(table(true));
        assertEquals(List.of("row0", "row1", "row2"), names(names.top()));
        assertEquals(List.of("column0", "column1"), names(names.left()));
    }

    @Test
    void rowsThatShareALineAreToldApartByTheirColumns() {
        List<Spot> cells = List.of(cell(100, 100, "review", "upheld"), cell(140, 100, "litigation", "upheld"));
        LineNames names = new LineNames(List.of(), cells);
        List<Spot> told = names.distinguished(cells);
        assertEquals(List.of(), names.left());
        assertEquals(
                List.of("review upheld", "litigation upheld"),
                told.stream().map(Spot::column).toList());
    }

    @Test
    void aCellOfSeveralColumnsHasTheNameOfNone() {
        List<Spot> cells = List.of(cell(100, 100, "review", "upheld"), cell(140, 100, "litigation", null));
        LineNames names = new LineNames(List.of(), cells);
        assertNull(names.distinguished(cells).get(1).column());
    }

    @Test
    void aTableIsNamedAtItsFirstRow() {
        Spot table = new Spot(new Box(100, 90, 300, 200), DrawingInk.PLACED, false, null, null, List.of("table 1"));
        LineNames names = new LineNames(List.of(table), table(false));
        assertEquals(List.of("table 1", "row0", "row1", "row2"), names(names.left()));
    }
}
