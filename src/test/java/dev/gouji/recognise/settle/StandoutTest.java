package dev.gouji.recognise.settle;

import static dev.gouji.recognise.settle.JoinedLines.REQUESTS;
import static dev.gouji.recognise.settle.JoinedLines.apart;
import static dev.gouji.recognise.settle.JoinedLines.finders;
import static dev.gouji.recognise.settle.JoinedLines.joined;
import static dev.gouji.recognise.settle.JoinedLines.numbers;
import static dev.gouji.recognise.settle.JoinedLines.othersZero;
import static dev.gouji.recognise.settle.JoinedLines.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.report.FigureKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The row 本年新收 of table 三: six kinds of applicants and their total. */
class StandoutTest {

    /** 11 0 0 0 0 0 11, or 1 10 0 0 0 0 11. */
    private static final String TWO_WAYS = "110000011";

    @Test
    void aLineThatCanBePartedInFewWaysHardlyAddsUpByChance() {
        // six ways each, and one of them adds up: to one of 0 to 14, or of 0 to 13
        assertTrue(isHardlyByChance("33332014", "3 3 3 3 2 0 14"));
        assertFalse(isHardlyByChance("33322013", "3 3 3 2 2 0 13"));
    }

    @Test
    void aReadingStandsOutWhereAnyOtherBreaksTwoRelationsMore() {
        assertTrue(isStandout(handled(11, 0, 11)));
        assertTrue(isStandout(handled(11, 0, 12)));
        assertFalse(isStandout(handled(10, 0, 11)));
    }

    @Test
    void aRelationThatLacksAFigureIsNotBroken() {
        Map<FigureKey, Long> known = handled(11, 0, 11);
        known.remove(FigureKey.of("requests/handled/business"));
        assertFalse(isStandout(known));
    }

    @Test
    void nothingStandsOutWhereNotAllWaysAreKnown() {
        OpenLine line = joined("received", "1334123833104561665321181260140");
        Map<FigureKey, Long> known = othersZero("received");
        numbers("handled", known, 13341, 23833, 10456, 166, 532, 11812, 60140);
        assertFalse(standout(known, line).is(0, reading(line, "13341 23833 10456 166 532 11812 60140")));
    }

    @Test
    void anOpenLineThatHasOneReadingIsKnownToTheOthers() {
        OpenLine received = joined("received", TWO_WAYS);
        Map<FigureKey, Long> known = othersZero("received", "handled");
        Reading reading = reading(received, "11 0 0 0 0 0 11");
        assertTrue(standout(known, received, apart("handled", "11", "0", "0", "0", "0", "0", "11"))
                .is(0, reading));
        assertTrue(standout(known, received, apart("handled", "11", "0", "0", "0", "0", "0", "12"))
                .is(0, reading));
        assertFalse(standout(known, received, joined("handled", TWO_WAYS)).is(0, reading));
    }

    @Test
    void aLineMayHaveLostItsLastCellWhereThatBreaksNoMore() {
        OpenLine line = joined("received", "801000081");
        Reading reading = reading(line, "80 1 0 0 0 0 81");
        Map<FigureKey, Long> known = othersZero("received");
        numbers("handled", known, 80, 1, 0, 0, 0, 0, 81);
        assertTrue(standout(known, line).isAmongShorter(0, reading));
        assertFalse(standout(Map.of(), line).isAmongShorter(0, reading));
    }

    private static boolean isHardlyByChance(String digits, String reading) {
        OpenLine line = joined("received", digits);
        return standout(Map.of(), line).isHardlyByChance(0, reading(line, reading), within(line));
    }

    /** Whether 11 0 0 0 0 0 11 stands out, by what is known of the others. */
    private static boolean isStandout(Map<FigureKey, Long> known) {
        OpenLine line = joined("received", TWO_WAYS);
        return standout(known, line).is(0, reading(line, "11 0 0 0 0 0 11"));
    }

    /** All others 0 but for what was handled. */
    private static Map<FigureKey, Long> handled(long persons, long businesses, long total) {
        Map<FigureKey, Long> known = othersZero("received");
        numbers("handled", known, persons, businesses, 0, 0, 0, 0, total);
        return known;
    }

    private static Standout standout(Map<FigureKey, Long> known, OpenLine... lines) {
        return new Standout(List.of(lines), REQUESTS.relations(), known, finders(lines));
    }

    private static Reading reading(OpenLine line, String cells) {
        List<Reading> readings = finders(line).get(0).readings().stream()
                .filter(reading -> cells.equals(String.join(
                        " ", reading.cells().stream().map(cell -> cell.text()).toList())))
                .toList();
        assertEquals(1, readings.size());
        return readings.get(0);
    }
}
