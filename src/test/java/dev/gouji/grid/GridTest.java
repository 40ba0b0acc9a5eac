package dev.gouji.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final Place PLACE = Place.InTable.after(0);

    private static Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
        return new Cell(row, column, rowSpan, columnSpan, text, Legibility.CLEAR, PLACE);
    }

    private static List<List<String>> texts(Cell... cells) {
        Grid grid = Grid.of(new Table(List.of(cells), Table.Geometry.GRID, PLACE));
        return grid.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void aCellThatSpansRowsStandsInEachOfThem() {
        assertEquals(
                List.of(List.of("不予公开", "1"), List.of("不予公开", "2")),
                texts(cell(0, 0, 2, 1, "不予公开"), cell(0, 1, 1, 1, "1"), cell(1, 1, 1, 1, "2")));
    }

    @Test
    void aCellIsOneCellHoweverManyRowsItSpans() {
        Grid grid = Grid.of(new Table(
                List.of(cell(0, 0, 2, 1, "a"), cell(0, 1, 1, 1, "b"), cell(1, 1, 1, 1, "c")),
                Table.Geometry.GRID,
                PLACE));
        assertSame(grid.rows().get(0).get(0), grid.rows().get(1).get(0));
    }

    @Test
    void aSpanBeyondTheTableEndsWithIt() {
        assertEquals(
                List.of(List.of("a", "b"), List.of("a", "c")),
                texts(
                        cell(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, "a"),
                        cell(0, 1, 1, 1, "b"),
                        cell(1, 1, 1, 1, "c")));
    }

    @Test
    void blankColumnsAtTheSidesAndBlankRowsAtTheTopAreTrimmed() {
        assertEquals(
                List.of(List.of("规章", "0")),
                texts(
                        cell(0, 0, 1, 4, " "),
                        cell(1, 0, 1, 1, ""),
                        cell(1, 1, 1, 1, "规章"),
                        cell(1, 2, 1, 1, "0"),
                        cell(1, 3, 1, 1, "\u00a0")));
    }

    @Test
    void aBlankRowAtTheFootStays() {
        assertEquals(
                List.of(List.of("总计", "合计"), List.of("", "")),
                texts(cell(0, 0, 1, 1, "总计"), cell(0, 1, 1, 1, "合计"), cell(1, 0, 1, 1, ""), cell(1, 1, 1, 1, "")));
    }
}
