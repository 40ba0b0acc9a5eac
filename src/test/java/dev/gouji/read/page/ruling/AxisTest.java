package dev.gouji.read.page.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.page.content.Ruling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Upright edges part an axis from left to right, level ones run along it; gaps are closed and edges grouped. */
class AxisTest {

    /** Upright edges by their x. */
    private static List<Ruling> edges(String places) {
        return Arrays.stream(places.split(" "))
                .map(at -> new Ruling(false, Double.parseDouble(at), 0, 100))
                .toList();
    }

    /** Level edges as {@code from..to} or {@code from..to@y}. */
    private static List<Ruling> level(String edges) {
        return edges.isEmpty()
                ? List.of()
                : Arrays.stream(edges.split(" "))
                        .map(edge -> edge.split("\\.\\.|@"))
                        .map(edge -> new Ruling(
                                true,
                                edge.length > 2 ? Double.parseDouble(edge[2]) : 50,
                                Double.parseDouble(edge[0]),
                                Double.parseDouble(edge[1])))
                        .toList();
    }

    private static String said(List<Double> places) {
        return places.stream().map(place -> String.valueOf(Math.round(place))).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "100 0 50,        '',               0 50 100",
        "0 3 50,          '',               2 50",
        "0 4 50,          '',               0 4 50",
        "0 2 4 50,        '',               1 4 50",
        "50,              '',               50",
        "50 100,          20..100 20..100,  20 50 100",
        "50 100,          45..100 45..100,  50 100",
        "0 50,            0..80 0..80,      0 50 80",
        "0 50,            0..80 0..50,      0 50 80",
        "0 50,            0..200 0..80,     0 50 80",
        "0 50,            0..200 0..200,    0 50 200",
        "0 50,            0..80,            0 50"
    })
    void placesAreWhereEdgesStandAndWhereOthersReachOut(String edges, String along, String places) {
        assertEquals(places, said(Axis.of(edges(edges), level(along)).places()));
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "0, 0", "49, 0", "50, 1", "99, 1", "100, 1", "101, -1"})
    void aStretchHoldsACoordinate(double at, int stretch) {
        assertEquals(stretch, Axis.of(edges("0 50 100"), List.of()).stretch(at));
    }

    @ParameterizedTest
    @CsvSource({"-9, 0", "0, 0", "24, 0", "25, 0", "26, 1", "50, 1", "99, 2", "999, 2"})
    void thePlaceNearestToACoordinate(double at, int place) {
        assertEquals(place, Axis.of(edges("0 50 100"), List.of()).nearest(at));
    }

    @Test
    void oneEdgePartsNothing() {
        Axis axis = Axis.of(edges("50"), List.of());
        assertEquals(0, axis.stretches());
        assertEquals(-1, axis.stretch(50));
        assertEquals(0, Axis.of(List.of(), List.of()).stretches());
    }

    @ParameterizedTest
    @CsvSource({
        "0..50 54..100,            '',          0..100",
        "0..50 56..100,            '',          0..50 56..100",
        "0..50 58..100,            54,          0..100",
        "0..50 60..100,            55,          0..50 60..100",
        "0..50 54..100,            50 54,       0..50 54..100",
        "0..50 54..100,            50,          0..100",
        "0..50 51..100,            50 51,       0..100",
        "0..50 54..100@51,         '',          0..100",
        "0..50 54..100@52,         '',          0..50 54..100",
        "0..50 40..100,            '',          0..50 40..100",
        "54..100 0..50,            '',          0..100",
        "0..30 33..60 63..100,     '',          0..100"
    })
    void narrowGapsAreClosedAndThoseAtACrossing(String edges, String across, String closed) {
        List<Ruling> crossing = across.isEmpty() ? List.of() : edges(across);
        assertEquals(
                closed,
                GapCloser.close(level(edges), crossing).stream()
                        .map(edge -> Math.round(edge.from()) + ".." + Math.round(edge.to()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aCrossingElsewhereClosesNothing() {
        List<Ruling> elsewhere = List.of(new Ruling(false, 54, 0, 40));
        assertEquals(2, GapCloser.close(level("0..50 58..100"), elsewhere).size());
        List<Ruling> nearly = List.of(new Ruling(false, 54, 0, 42));
        assertEquals(1, GapCloser.close(level("0..50 58..100"), nearly).size());
    }

    @ParameterizedTest
    @CsvSource({
        "0..50,          25,          2",
        "0..50,          53,          2",
        "0..50,          54,          ''",
        "0..50@103,      25,          2",
        "0..50@104,      25,          ''",
        "0..50,          0 50,        3",
        "0..50 0..50@90, 25,          3",
        "0..50 60..90,   25 75,       2 2",
        "0..50 40..90,   45,          3"
    })
    void edgesThatMeetAreOneGroup(String level, String upright, String sizes) throws Exception {
        assertEquals(
                sizes,
                EdgeGrouper.group(level(level), edges(upright), new Budget(Limits.STANDARD)).stream()
                        .map(group -> String.valueOf(group.size()))
                        .collect(Collectors.joining(" ")));
    }

    private static RuledTable table(double left, double right) {
        Axis columns = Axis.of(edges(left + " " + right), List.of());
        Axis rows = Axis.of(edges("10 20"), List.of());
        return new RuledTable(columns, rows, List.of(new CellBox(0, 0, 1, 1)), new int[][] {{0}}, false);
    }

    @Test
    void theTablesNearAPointAreFoundTheSmallestFirst() {
        RuledTable wide = table(0, 100);
        RuledTable narrow = table(40, 60);
        TableLookup lookup = new TableLookup(List.of(wide, narrow), 160, 160);
        assertEquals(List.of(narrow, wide), lookup.near(50, 15));
        assertEquals(List.of(wide), lookup.near(5, 15));
        assertEquals(List.of(), lookup.near(50, 95));
        assertEquals(List.of(), lookup.near(999, -1));
    }
}
