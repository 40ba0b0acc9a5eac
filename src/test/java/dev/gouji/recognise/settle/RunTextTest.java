package dev.gouji.recognise.settle;

import static dev.gouji.recognise.sketch.AlignedReport.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.form.PrintedSlot;
import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pieces of a run may fill the first of three slots. */
class RunTextTest {

    @Test
    void aCellIsAnyPieceThatLeavesTheOthersOne() {
        assertEquals(List.of("1", "12"), first("1234"));
        assertEquals(List.of("1"), first("123"));
    }

    @Test
    void noNumberBeginsWithAZero() {
        assertEquals(List.of("0"), first("0123"));
    }

    @Test
    void aRunTooShortHasNone() {
        assertEquals(List.of(), first("12"));
    }

    @Test
    void aCellMayHaveVanishedWhereCellsDo() {
        assertEquals(List.of("null", "1", "12"), steps(open(List.of(cell("12")), true, true)));
    }

    @Test
    void noCellReachesOverAParting() {
        assertEquals(List.of("12"), steps(open(List.of(cell("12"), cell("34"), cell("5")), true, false)));
        assertEquals(List.of("12"), steps(open(List.of(cell("12"), cell("34"), cell("5")), false, false)));
    }

    @Test
    void marksAndBlankCellsAreCells() {
        assertEquals(List.of("-"), first("-12"));
        assertEquals(List.of(""), steps(open(List.of(cell(""), cell("1"), cell("2")), false, false)));
    }

    @Test
    void onlyMoneyHasFractions() {
        assertEquals(List.of("1"), steps("fees", List.of(cell("1"))));
        assertEquals(List.of("1.5"), steps("fees", List.of(cell("1.5"))));
        assertEquals(List.of(), steps("licensing", List.of(cell("1.5"))));
        assertEquals(List.of("1.5万元"), steps("fees", List.of(cell("1.5万元"))));
        assertEquals(List.of(), steps("licensing", List.of(cell("1件"))));
    }

    @Test
    void theWaysToPartARunAreCounted() {
        assertEquals(3, new RunText(open(List.of(cell("1234")), true, false), List.of(cell("1234"))).ways());
        assertEquals(1, new RunText(open(List.of(cell("123")), true, false), List.of(cell("123"))).ways());
        assertEquals(0, new RunText(open(List.of(cell("12")), true, false), List.of(cell("12"))).ways());
    }

    @Test
    void aRunThatIsTooLongIsNotLookedAt() {
        List<LineCell> tokens = List.of(cell("1".repeat(161)));
        RunText text = new RunText(open(tokens, true, false), tokens);
        assertTrue(text.isTooLong());
        assertEquals(List.of(), text.steps(0, 0));
        assertTrue(text.ways() > 1_000_000);
    }

    private static List<String> first(String run) {
        return steps(open(List.of(cell(run)), true, false));
    }

    private static List<String> steps(OpenLine line) {
        return new RunText(line, line.tokens())
                .steps(0, 0).stream()
                        .map(step -> step.cell() == null ? "null" : step.cell().text())
                        .toList();
    }

    private static List<String> steps(String row, List<LineCell> tokens) {
        return steps(new OpenLine(slots(row), 1, tokens, false, false, false));
    }

    private static OpenLine open(List<LineCell> tokens, boolean joined, boolean lacksCells) {
        return new OpenLine(slots("regulations"), 3, tokens, joined, lacksCells, false);
    }

    private static List<PrintedSlot> slots(String row) {
        List<PrintedSlot> slots = new ArrayList<>();
        for (ExpectedSlot slot : line("ogi-2021", row).slots()) {
            slots.add(slot.slot());
        }
        return slots;
    }

    private static LineCell cell(String text) {
        return new LineCell(Seen.of(text), 0, 1, 1, false, new Place.InText(1, 1));
    }
}
