package dev.gouji.recognise.settle;

import static dev.gouji.recognise.settle.JoinedLines.PROACTIVE;
import static dev.gouji.recognise.settle.JoinedLines.REQUESTS;
import static dev.gouji.recognise.settle.JoinedLines.joined;
import static dev.gouji.recognise.settle.JoinedLines.numbers;
import static dev.gouji.recognise.settle.JoinedLines.othersZero;
import static dev.gouji.recognise.settle.JoinedLines.slots;
import static dev.gouji.recognise.settle.JoinedLines.token;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.FormTable;
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

    private static final String UNSETTLED = "? ? ? ? ? ? ?";

    @Test
    void aRunOfDigitsIsSettledByTheSumOfItsRow() {
        Map<FigureKey, Settled> cells =
                settle(REQUESTS, granted(), joined("received", "801000081"), joined("handled", "801000081"));
        assertEquals("80 1 0 0 0 0 81", texts(cells, REQUESTS, "received"));
        assertEquals(Settled.Basis.SUMS, cell(cells, "requests/received/total").basis());
    }

    @Test
    void theReadingsNotTakenAreKeptAsRivals() {
        Map<FigureKey, Settled> cells =
                settle(REQUESTS, granted(), joined("received", "801000081"), joined("handled", "801000081"));
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
        Map<FigureKey, Settled> cells =
                settle(REQUESTS, granted(), joined("received", "801000095"), joined("handled", "801000081"));
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

    @Test
    void aRowOfATableThatDoesNotAddUpIsSettledWhereNoOtherReadingIsNearlyAsGood() {
        Map<FigureKey, Long> known = othersZero("received");
        numbers("handled", known, 80, 1, 0, 0, 0, 0, 82);
        assertEquals(
                "80 1 0 0 0 0 81",
                texts(settle(REQUESTS, known, joined("received", "801000081")), REQUESTS, "received"));
        numbers("handled", known, 0, 0, 0, 0, 0, 0, 82);
        assertEquals(UNSETTLED, texts(settle(REQUESTS, known, joined("received", "801000081")), REQUESTS, "received"));
    }

    @Test
    void whereTheTextHasLostCellsARowMayHaveLostItsLast() {
        Map<FigureKey, Long> known = othersZero("received");
        numbers("handled", known, 80, 1, 0, 0, 0, 0, 82);
        assertEquals("80 1 0 0 0 0 81", texts(settled(false, known, Set.of(), "801000081"), REQUESTS, "received"));
        // nothing but its own sum speaks for it
        Set<FigureKey> others = othersZero("received").keySet();
        assertEquals(UNSETTLED, texts(settled(false, Map.of(), others, "801000081"), REQUESTS, "received"));
    }

    @Test
    void aRowBehindWhichTheTextIsCutOffIsTrustedByItsOwnSum() {
        Set<FigureKey> others = othersZero("received").keySet();
        assertEquals("80 1 0 0 0 0 81", texts(settled(true, Map.of(), others, "801000081"), REQUESTS, "received"));
        assertEquals(UNSETTLED, texts(settled(true, Map.of(), Set.of(), "801000081"), REQUESTS, "received"));
        // adds up by chance: many ways to part it for so small a total
        assertEquals(UNSETTLED, texts(settled(true, Map.of(), others, "33322013"), REQUESTS, "received"));
    }

    @Test
    void theLineBehindIsCertainWhereItIsTheSameWithoutTheLastCellOfItsOwn() {
        List<PrintedSlot> both = slots(PROACTIVE, "regulations", "normative_documents");
        OpenLine line = new OpenLine(both, 3, List.of(token(1, "120"), token(2, "000")), true, false, false);
        Map<FigureKey, Settled> cells = settle(PROACTIVE, Map.of(), line);
        assertEquals("1 2 0", texts(cells, PROACTIVE, "regulations"));
        // 12 0 and 1 20 if the first has lost a cell: the second is 0 0 0 then, too
        assertEquals(
                List.of(
                        Settled.Basis.NONE,
                        Settled.Basis.NONE,
                        Settled.Basis.NONE,
                        Settled.Basis.COUNT,
                        Settled.Basis.COUNT,
                        Settled.Basis.COUNT),
                both.stream().map(slot -> cells.get(slot.key()).basis()).toList());
    }

    @Test
    void aTableIsReadableWhereEveryLineAddsUpInSomeWay() {
        assertTrue(isReadable("801000081"));
        assertFalse(isReadable("801000082"));
        assertTrue(isReadable("1".repeat(400)));
    }

    @Test
    void aTableWithALineThatCannotBeReadDoesNotClose() {
        assertTrue(closes("801000081"));
        assertFalse(closes("801000082"));
    }

    @Test
    void aPartThatIsMoreThanTheWholeDoesNotKeepATableFromClosing() {
        FormTable indicators = Forms.of("ogi-2014").variants().get(0).table("indicators");
        Map<FigureKey, Long> known = new HashMap<>();
        indicators.slots().forEach(slot -> known.put(slot.key(), 0L));
        known.put(FigureKey.of("indicators/published.website/count"), 7L);
        assertTrue(new TableSettler(indicators, known, List.of(), Set.of())
                .settle(true)
                .closes());
    }

    private static boolean isReadable(String received) {
        return new TableSettler(REQUESTS, Map.of(), List.of(joined("received", received)), Set.of()).isReadable();
    }

    private static boolean closes(String received) {
        Map<FigureKey, Long> known = granted();
        numbers("handled", known, 80, 1, 0, 0, 0, 0, 81);
        return new TableSettler(REQUESTS, known, List.of(joined("received", received)), Set.of())
                .settle(true)
                .closes();
    }

    private static Map<FigureKey, Settled> settled(
            boolean whole, Map<FigureKey, Long> known, Set<FigureKey> cutOff, String received) {
        return new TableSettler(REQUESTS, known, List.of(joined("received", received)), cutOff)
                .settle(whole)
                .cells();
    }

    private static Map<FigureKey, Settled> settle(FormTable table, Map<FigureKey, Long> known, OpenLine... lines) {
        return new TableSettler(table, known, List.of(lines), Set.of())
                .settle(true)
                .cells();
    }

    /** Every figure of table 三 but those of 本年新收 and of 总计, all 0 but for what was granted. */
    private static Map<FigureKey, Long> granted() {
        Map<FigureKey, Long> known = othersZero("received", "handled");
        numbers("granted", known, 80, 1, 0, 0, 0, 0, 81);
        return known;
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
