package dev.gouji.recognise.settle;

import static dev.gouji.recognise.settle.JoinedLines.REQUESTS;
import static dev.gouji.recognise.settle.JoinedLines.finders;
import static dev.gouji.recognise.settle.JoinedLines.joined;
import static dev.gouji.recognise.settle.JoinedLines.numbers;
import static dev.gouji.recognise.settle.JoinedLines.othersZero;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Relation;
import dev.gouji.report.FigureKey;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows of table 三 that each read 11 0 0 0 0 0 11 or 1 10 0 0 0 0 11. */
class JointSearchTest {

    private static final String TWO_WAYS = "110000011";

    @Test
    void linesAreReadSoThatTheColumnsAddUp() {
        Map<FigureKey, Long> known = othersZero("received", "handled");
        numbers("granted", known, 1, 10, 0, 0, 0, 0, 11);
        assertEquals(List.of("1 10 0 0 0 0 11", "1 10 0 0 0 0 11"), used(known, "received", "handled"));
    }

    @Test
    void severalReadingsOfTheTableAreAllKept() {
        assertEquals(
                List.of("1 10 0 0 0 0 11", "11 0 0 0 0 0 11"),
                used(othersZero("received", "handled", "granted"), "received", "handled", "granted").stream()
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void whatNoRelationSeesIsReadInAllItsWays() {
        OpenLine line = joined("received", TWO_WAYS);
        JointSearch search = new JointSearch(List.of(line), finders(line), List.of(), Map.of());
        assertTrue(search.isSolved());
        assertEquals(2, search.used(0).cardinality());
    }

    @Test
    void aTableWithoutAReadingInWhichAllHoldsIsNotSolved() {
        assertTrue(search(handled(11), "received").isSolved());
        assertFalse(search(handled(12), "received").isSolved());
        assertTrue(search(handled(12), "received").used(0).isEmpty());
    }

    @Test
    void figuresThatAreAllKnownHaveToAddUpToo() {
        Map<FigureKey, Long> known = handled(11);
        known.put(FigureKey.of("requests/carried_out/other"), 1L);
        assertFalse(search(known, "received").isSolved());
    }

    /** All others 0 but for what was granted to persons, and so handled. */
    private static Map<FigureKey, Long> handled(long persons) {
        Map<FigureKey, Long> known = othersZero("received");
        numbers("handled", known, persons, 0, 0, 0, 0, 0, 11);
        numbers("granted", known, persons, 0, 0, 0, 0, 0, 11);
        return known;
    }

    private static JointSearch search(Map<FigureKey, Long> known, String... rows) {
        OpenLine[] lines = Stream.of(rows).map(row -> joined(row, TWO_WAYS)).toArray(OpenLine[]::new);
        return new JointSearch(List.of(lines), finders(lines), ledger(), known);
    }

    /** 本年新收 + 上年结转 = 总计 + 结转下年度, and the outcomes that are that 总计, in every column. */
    private static List<Relation> ledger() {
        return REQUESTS.relations().stream()
                .filter(relation -> !relation.rule().equals("requests.applicants"))
                .toList();
    }

    /** The readings that lines have in some reading of the table. */
    private static List<String> used(Map<FigureKey, Long> known, String... rows) {
        JointSearch search = search(known, rows);
        return IntStream.range(0, rows.length)
                .boxed()
                .flatMap(line -> search.used(line).stream()
                        .mapToObj(i -> finders(joined(rows[line], TWO_WAYS))
                                .get(0)
                                .readings()
                                .get(i)))
                .map(reading -> String.join(
                        " ", reading.cells().stream().map(cell -> cell.text()).toList()))
                .toList();
    }
}
