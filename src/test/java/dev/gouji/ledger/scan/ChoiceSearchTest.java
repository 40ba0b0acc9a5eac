package dev.gouji.ledger.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.Choice;
import dev.gouji.report.Choices;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoiceSearchTest {

    private static final FormVariant FORM = Forms.newest().variants().get(0);

    private static final FormTable GROUPS = FORM.table("review_litigation");

    private static final FigureKey UPHELD = FigureKey.of("review_litigation/reconsideration/upheld");

    private static final FigureKey PENDING = FigureKey.of("review_litigation/reconsideration/pending");

    @Test
    void sumsThatHoldCostNothing() {
        List<ChoiceSearch.Closing> ways = search(GROUPS, Map.of(), 9000);
        assertEquals(1, ways.size());
        assertEquals(0, ways.get(0).cost());
        assertEquals(List.of(), ways.get(0).changed());
    }

    @Test
    void theCheapestWayComesFirst() {
        Map<FigureKey, Choices> choices = Map.of(
                UPHELD, choices(1, 600, 0, 300),
                PENDING, choices(0, 900, -1, 40));
        List<ChoiceSearch.Closing> ways = search(GROUPS, choices, 20_000);
        assertEquals(2, ways.size());
        SumSystem system = system(GROUPS, choices);
        assertEquals(List.of(system.indexOf(UPHELD)), ways.get(0).changed());
        assertEquals(List.of(system.indexOf(PENDING)), ways.get(1).changed());
    }

    @Test
    void whatCostsMoreThanItMayIsNoWay() {
        assertEquals(List.of(), search(GROUPS, Map.of(UPHELD, choices(1, 600, 0, 300)), 2000));
    }

    @Test
    void aBrokenSumWithoutOtherChoicesHasNoWay() {
        assertEquals(List.of(), search(GROUPS, Map.of(UPHELD, choices(1, 990)), 20_000));
    }

    @Test
    void thousandsOfChoicesComeToAnEnd() {
        FormTable requests = FORM.table("requests");
        Map<FigureKey, Choices> choices = new HashMap<>();
        int at = 0;
        for (var slot : requests.slots()) {
            List<Choice> many = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                many.add(choice((at * 7 + i * 13) % 97, 80));
            }
            choices.put(slot.key(), new Choices(many, false, null));
            at++;
        }
        assertTrue(search(requests, choices, 100_000).size() < 1000);
    }

    private static SumSystem system(FormTable table, Map<FigureKey, Choices> choices) {
        return new SumSystem(table, SampleReport.zeros(FORM).report().figuresByKey(), choices);
    }

    private static List<ChoiceSearch.Closing> search(FormTable table, Map<FigureKey, Choices> choices, int limit) {
        return ChoiceSearch.of(system(table, choices), limit);
    }

    /** Values and how likely each is by both readers. */
    private static Choices choices(int... said) {
        List<Choice> list = new ArrayList<>();
        for (int i = 0; i < said.length; i += 2) {
            list.add(choice(said[i], said[i + 1]));
        }
        return new Choices(list, false, null);
    }

    private static Choice choice(int value, int permille) {
        return new Choice(String.valueOf(value), BigDecimal.valueOf(value), Mark.NUMBER, permille, permille);
    }
}
