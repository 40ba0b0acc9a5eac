package dev.gouji.read.page.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnUnionTest {

    private static List<Double> edges(String words) {
        return Arrays.stream(words.split(" ")).map(Double::valueOf).toList();
    }

    private static String said(ColumnUnion union) {
        return union == null
                ? null
                : union.edges().stream()
                        .map(edge -> String.valueOf(Math.round(edge)))
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 50 100            | 0 50 100          | 0 50 100
                    0 50 100            | 0 52 100          | 0 50 100
                    0 50 100            | 0 54 100          |
                    0 50 100            | 20 70 120         | 0 50 100
                    0 50 100            | 20 70 124         |
                    0 100               | 0 50 100          | 0 50 100
                    0 50 100            | 0 100             | 0 50 100
                    0 20 40 60 80 90 100| 0 20 40 60 80 100 | 0 20 40 60 80 90 100
                    0 20 40 60 80 100   | 0 20 40 60 85 90 100 |
                    0 20 40 60 80 90 100| 0 20 40 60 80 95 100 | 0 20 40 60 80 90 95 100
                    0                   | 0 50 100          |
                    0 50 100            | 0                 |
                    0 20 40 60 80 100   | 20 40 60 80 100   | 0 20 40 60 80 100
                    0 20 40 60 100      | 20 40 60 100      |
                    0 20 40 60 80 100   | 30 40 60 80 100   |
                    """)
    void columnsOfTwoPagesAgreeWhereTheyShareTheirEdges(String upper, String lower, String union) {
        assertEquals(union, said(ColumnUnion.of(edges(upper), edges(lower))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 50 100     | 0 50 100    | 0 50 100
                    0 50 100     | 7 69 100    | 0 50 100
                    0 50 100     | 0 71 100    |
                    0 50 100     | 0 100       | 0 50 100
                    0 50 100     | 0 50        |
                    0 50 100     | 0 48 52 100 |
                    0 50 100     | 0 50 121    |
                    """)
    void edgesThatWhiteSpaceTellsMayWander(String upper, String lower, String union) {
        assertEquals(union, said(ColumnUnion.ofWhite(edges(upper), edges(lower))));
    }

    private static Cell cell(int column, int span) {
        return new Cell(0, column, 1, span, Seen.of("8"), new Place.InTable(0, 0, column));
    }

    private static String slots(Cell cell) {
        return cell.column() + "+" + cell.columnSpan();
    }

    @Test
    void cellsAreLaidOntoTheColumnsOfBoth() {
        ColumnUnion union = ColumnUnion.of(edges("0 100"), edges("0 50 100"));
        assertEquals("0+2", slots(union.widenUpper(cell(0, 1))));
        assertEquals("1+1", slots(union.widenLower(cell(1, 1))));
        assertEquals(false, union.keepsUpper());
        assertEquals(true, ColumnUnion.of(edges("0 50 100"), edges("0 100")).keepsUpper());
    }

    @Test
    void theColumnsOfAGroupMayNotBeDrawnAgain() {
        ColumnUnion union = ColumnUnion.of(edges("0 20 40 60 80 100"), edges("20 40 60 80 100"));
        assertEquals(1, union.undrawn());
        assertEquals("1+1", slots(union.widenLower(cell(0, 1))));
        assertEquals(0, ColumnUnion.of(edges("0 50 100"), edges("20 70 120")).undrawn());
    }
}
