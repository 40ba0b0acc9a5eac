package dev.gouji.recognise.settle;

import static dev.gouji.recognise.settle.JoinedLines.REQUESTS;
import static dev.gouji.recognise.settle.JoinedLines.token;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.PrintedSlot;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The row 本年新收 of table 三: six kinds of applicants and their total. */
class ReadingFinderTest {

    private static final List<PrintedSlot> SLOTS = JoinedLines.slots(REQUESTS, "received");

    @Test
    void theReadingsAreThoseThatAddUp() {
        assertEquals(List.of("80 1 0 0 0 0 81"), readings(line(false, token(1, "801000081"))));
    }

    @Test
    void whereNothingAddsUpThereIsNone() {
        assertEquals(List.of(), readings(line(false, token(1, "801000082"))));
    }

    @Test
    void severalMayAddUpTheMostEvenFirst() {
        List<String> readings = readings(line(false, token(1, "11110000112")));
        assertTrue(readings.contains("1 111 0 0 0 0 112"), readings.toString());
        assertTrue(readings.contains("111 1 0 0 0 0 112"), readings.toString());
    }

    @Test
    void aLongRowIsPartedToItsEndForItsTotalIsKnown() {
        OpenLine row = line(false, token(1, "1334123833104561665321181260140"));
        assertEquals(List.of("13341 23833 10456 166 532 11812 60140"), readings(row));
        assertTrue(finder(row).isComplete());
    }

    @Test
    void cellsThatVanishedCountNothing() {
        assertTrue(readings(line(true, token(1, "5"), token(1, "5"))).contains("5 - - - - - 5"));
    }

    @Test
    void theTotalOfARowMayStandBeforeAnother() {
        List<PrintedSlot> slots = JoinedLines.slots(REQUESTS, "received", "carried_in");
        OpenLine rows = new OpenLine(slots, 7, List.of(token(1, "801000081"), token(2, "0000000")), true, false, false);
        assertEquals(List.of("80 1 0 0 0 0 81 0 0 0 0 0 0 0"), told(new ReadingFinder(rows, JoinedLines.within(rows))));
    }

    @Test
    void theLinesBehindAreAllThereOrNone() {
        List<PrintedSlot> slots = JoinedLines.slots(JoinedLines.PROACTIVE, "regulations", "normative_documents");
        assertEquals(List.of("1 2 3 - - -"), told(rows(slots, "1", "2", "3")));
        assertEquals(List.of(), told(rows(slots, "1", "2", "3", "4", "5")));
        assertEquals(List.of("1 2 3 4 5 6"), told(rows(slots, "1", "2", "3", "4", "5", "6")));
    }

    private static ReadingFinder rows(List<PrintedSlot> slots, String... cells) {
        List<LineCell> tokens = Stream.of(cells).map(cell -> token(1, cell)).toList();
        return new ReadingFinder(new OpenLine(slots, 3, tokens, false, false, false), List.of());
    }

    @Test
    void aNumberOnALineByItselfMayBeAPages() {
        OpenLine line = line(false, token(1, "5"), token(2, "7"), token(3, "000005"));
        assertEquals(List.of("5 0 0 0 0 0 5"), readings(line));
        ReadingFinder finder = finder(line);
        assertFalse(finder.readings().get(0).isWhole(7));
    }

    @Test
    void whereTheBoundIsHitNotAllWereFound() {
        assertTrue(finder(line(false, token(1, "801000081"))).isComplete());
        assertFalse(finder(line(false, token(1, "1".repeat(161)))).isComplete());
        assertFalse(new ReadingFinder(line(true, token(1, "1".repeat(60))), List.of()).isComplete());
    }

    @Test
    void everyCellThatASlotMayHaveIsPossible() {
        List<List<LineCell>> possible = ReadingFinder.possibleCells(line(false, token(1, "12345678")));
        assertEquals(
                List.of("1", "12"), possible.get(0).stream().map(LineCell::text).toList());
        assertEquals(
                List.of("78", "8"),
                possible.get(6).stream().map(LineCell::text).distinct().toList());
    }

    @Test
    void aReadingIsWholeWhenNothingIsLeftAside() {
        LineCell cell = token(1, "1");
        List<LineCell> gap = new ArrayList<>(List.of(cell, cell));
        gap.set(1, null);
        assertTrue(new Reading(List.of(cell, cell), List.of(1L, 1L), true).isWhole(1));
        assertTrue(new Reading(gap, List.of(1L, 0L), true).isWhole(1));
        assertFalse(new Reading(gap, List.of(1L, 0L), true).isWhole(2));
        assertFalse(new Reading(List.of(cell, cell), List.of(1L, 1L), false).isWhole(1));
        assertEquals(5, new Reading(List.of(cell, token(1, "12")), List.of(1L, 12L), true).unevenness());
    }

    private static ReadingFinder finder(OpenLine line) {
        return new ReadingFinder(line, JoinedLines.within(line));
    }

    private static List<String> readings(OpenLine line) {
        return told(finder(line));
    }

    private static List<String> told(ReadingFinder finder) {
        return finder.readings().stream()
                .map(reading -> reading.cells().stream()
                        .map(cell -> cell == null ? "-" : cell.text())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static OpenLine line(boolean lacksCells, LineCell... tokens) {
        return new OpenLine(SLOTS, SLOTS.size(), List.of(tokens), true, lacksCells, true);
    }
}
