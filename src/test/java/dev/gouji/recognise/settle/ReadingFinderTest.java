package dev.gouji.recognise.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Relation;
import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.sketch.AlignedReport;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The row 本年新收 of table 三: six kinds of applicants and their total. */
class ReadingFinderTest {

    private static final FormTable REQUESTS = Forms.newest().variants().get(0).table("requests");
    private static final List<PrintedSlot> SLOTS = slots();

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
        List<FigureKey> own = SLOTS.stream().map(PrintedSlot::key).toList();
        List<Relation> within = REQUESTS.relations().stream()
                .filter(relation -> own.containsAll(relation.left()) && own.containsAll(relation.right()))
                .toList();
        return new ReadingFinder(line, within);
    }

    private static List<String> readings(OpenLine line) {
        return finder(line).readings().stream()
                .map(reading -> reading.cells().stream()
                        .map(cell -> cell == null ? "-" : cell.text())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static OpenLine line(boolean lacksCells, LineCell... tokens) {
        return new OpenLine(SLOTS, SLOTS.size(), List.of(tokens), true, lacksCells, true);
    }

    private static LineCell token(int line, String text) {
        return new LineCell(Seen.of(text), 0, 1, 1, false, new Place.InText(line, 1));
    }

    private static List<PrintedSlot> slots() {
        return AlignedReport.line("ogi-2021", "received").slots().stream()
                .map(ExpectedSlot::slot)
                .toList();
    }
}
