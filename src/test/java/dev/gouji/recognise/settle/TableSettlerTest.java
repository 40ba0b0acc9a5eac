package dev.gouji.recognise.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.PrintedSlot;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.FigureKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableSettlerTest {

    private static final FormVariant FORM = Forms.newest().variants().get(0);
    private static final FormTable PROACTIVE = FORM.table("proactive");
    private static final FormTable REQUESTS = FORM.table("requests");

    @Test
    void aRunOfDigitsIsSettledByTheSumOfItsRow() {
        Map<FigureKey, Settled> cells = settle(
                REQUESTS,
                othersZero("received", "handled"),
                joined("received", "801000081"),
                joined("handled", "801000081"));
        assertEquals("80 1 0 0 0 0 81", texts(cells, REQUESTS, "received"));
        assertEquals(Settled.Basis.SUMS, cell(cells, "requests/received/total").basis());
    }

    @Test
    void theReadingsNotTakenAreKeptAsRivals() {
        Map<FigureKey, Settled> cells = settle(
                REQUESTS,
                othersZero("received", "handled"),
                joined("received", "801000081"),
                joined("handled", "801000081"));
        List<String> rivals = cell(cells, "requests/received/natural_person").rivals().stream()
                .map(LineCell::text)
                .toList();
        assertTrue(rivals.containsAll(List.of("8", "801")), rivals.toString());
    }

    @Test
    void aRunThatNothingSettlesKeepsAllReadings() {
        Map<FigureKey, Settled> cells =
                settle(PROACTIVE, Map.of(), joined(PROACTIVE, "normative_documents", "77132470"));
        Settled repealed = cell(cells, "proactive/normative_documents/repealed");
        assertNull(repealed.cell());
        List<String> values = repealed.rivals().stream().map(LineCell::text).toList();
        assertTrue(values.containsAll(List.of("132", "13")), values.toString());
    }

    @Test
    void asManyDigitsAsCellsAreReadOneEach() {
        Map<FigureKey, Settled> cells = settle(REQUESTS, Map.of(), joined("carried_in", "0000000"));
        assertEquals("0 0 0 0 0 0 0", texts(cells, REQUESTS, "carried_in"));
    }

    @Test
    void twoReadingsThatBothAddUpAreToldApartByTheColumns() {
        // 1 10 0 0 0 0 11 and 11 0 0 0 0 0 11 both add up; what was handled has 11 natural persons
        Map<FigureKey, Long> known = othersZero("received", "handled", "granted");
        numbers("handled", known, 11, 0, 0, 0, 0, 0, 11);
        numbers("granted", known, 11, 0, 0, 0, 0, 0, 11);
        Map<FigureKey, Settled> cells = settle(REQUESTS, known, joined("received", "110000011"));
        assertEquals("11 0 0 0 0 0 11", texts(cells, REQUESTS, "received"));
    }

    @Test
    void aRowThatDoesNotAddUpIsNotSettled() {
        Map<FigureKey, Settled> cells = settle(
                REQUESTS,
                othersZero("received", "handled"),
                joined("received", "801000095"),
                joined("handled", "801000081"));
        assertNull(cell(cells, "requests/received/natural_person").cell());
    }

    @Test
    void aRunLongerThanAnyRowIsLeftAlone() {
        Map<FigureKey, Settled> cells = settle(REQUESTS, Map.of(), joined("received", "1".repeat(400)));
        assertNull(cell(cells, "requests/received/natural_person").cell());
    }

    @Test
    void aTableClosesOnlyWhenAllOfItIsThere() {
        Map<FigureKey, Long> known = othersZero();
        assertTrue(new TableSettler(REQUESTS, known, List.of(), Set.of())
                .settle(true)
                .closes());
        known.remove(FigureKey.of("requests/granted/other"));
        assertFalse(new TableSettler(REQUESTS, known, List.of(), Set.of())
                .settle(true)
                .closes());
    }

    @Test
    void aTableWhoseSumsDoNotHoldDoesNotClose() {
        Map<FigureKey, Long> known = othersZero();
        known.put(FigureKey.of("requests/granted/other"), 3L);
        assertFalse(new TableSettler(REQUESTS, known, List.of(), Set.of())
                .settle(true)
                .closes());
    }

    @Test
    void aRunThatMayHaveLostItsLastCellIsNotCertainByItsLength() {
        Map<FigureKey, Settled> cells = settle(PROACTIVE, Map.of(), joined(PROACTIVE, "regulations", "078"));
        assertEquals(
                Settled.Basis.COUNT, cell(cells, "proactive/regulations/issued").basis());
        assertEquals(
                Settled.Basis.NONE,
                cell(cells, "proactive/regulations/in_force").basis());
    }

    @Test
    void zerosCanBePartedInOneWayWhateverWasLost() {
        Map<FigureKey, Settled> cells = settle(PROACTIVE, Map.of(), joined(PROACTIVE, "regulations", "000"));
        assertEquals(
                Settled.Basis.COUNT,
                cell(cells, "proactive/regulations/in_force").basis());
    }

    private static Map<FigureKey, Settled> settle(FormTable table, Map<FigureKey, Long> known, OpenLine... lines) {
        return new TableSettler(table, known, List.of(lines), Set.of())
                .settle(true)
                .cells();
    }

    private static OpenLine joined(String row, String digits) {
        return joined(REQUESTS, row, digits);
    }

    private static OpenLine joined(FormTable table, String row, String digits) {
        List<PrintedSlot> slots = slots(table, row);
        LineCell token = new LineCell(Seen.of(digits), 0, 1, 1, false, new Place.InText(1, 1));
        return new OpenLine(slots, slots.size(), List.of(token), true, false, true);
    }

    /** Every figure of table 三 but those of some rows, all 0. */
    private static Map<FigureKey, Long> othersZero(String... rows) {
        Map<FigureKey, Long> known = new HashMap<>();
        REQUESTS.slots().stream()
                .filter(slot -> !List.of(rows).contains(slot.key().row()))
                .forEach(slot -> known.put(slot.key(), 0L));
        if (rows.length == 2) {
            numbers("granted", known, 80, 1, 0, 0, 0, 0, 81);
        }
        return known;
    }

    private static void numbers(String row, Map<FigureKey, Long> known, long... numbers) {
        List<PrintedSlot> slots = slots(REQUESTS, row);
        for (int i = 0; i < numbers.length; i++) {
            known.put(slots.get(i).key(), numbers[i]);
        }
    }

    private static List<PrintedSlot> slots(FormTable table, String row) {
        return table.slots().stream()
                .filter(slot -> slot.key().row().equals(row))
                .toList();
    }

    private static Settled cell(Map<FigureKey, Settled> cells, String key) {
        return cells.get(FigureKey.of(key));
    }

    private static String texts(Map<FigureKey, Settled> cells, FormTable table, String row) {
        List<String> texts = new ArrayList<>();
        for (PrintedSlot slot : slots(table, row)) {
            LineCell cell = cells.get(slot.key()).cell();
            BigDecimal value = cell == null ? null : cell.value().value();
            texts.add(value == null ? "?" : value.toPlainString());
        }
        return String.join(" ", texts);
    }
}
