package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.report.FigureKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    /** The counts that the notices give: tables 二 三 四. */
    @ParameterizedTest
    @CsvSource({
        "ogi-2021, 0, 10, 175, 15",
        "ogi-2021, 1, 10, 161, 15",
        "ogi-2019, 0, 22, 161, 15",
        "ogi-2019, 1, 22, 175, 15"
    })
    void everyVariantHasTheFiguresOfItsTables(String id, int variant, int two, int three, int four) {
        FormVariant form = Forms.of(id).variants().get(variant);
        assertEquals(
                List.of(two, three, four),
                form.tables().stream().map(table -> table.slots().size()).toList());
        assertEquals(variant == 0, form.own());
    }

    @Test
    void theKeysOfAVariantAreDistinct() {
        for (Form form : Forms.all()) {
            for (FormVariant variant : form.variants()) {
                Set<FigureKey> keys = new HashSet<>();
                variant.tables().forEach(table -> table.slots().forEach(slot -> assertTrue(keys.add(slot.key()))));
            }
        }
    }

    @Test
    void tableThreeOfTwentyTwentyOneHasThirtyNineRelations() {
        List<Relation> relations =
                Forms.of("ogi-2021").variants().get(0).table("requests").relations();
        assertEquals(
                java.util.Map.of("requests.ledger", 7L, "requests.outcomes", 7L, "requests.applicants", 25L),
                relations.stream().collect(Collectors.groupingBy(Relation::rule, Collectors.counting())));
        Relation outcomes = relations.stream()
                .filter(relation -> relation.rule().equals("requests.outcomes"))
                .findFirst()
                .orElseThrow();
        assertEquals(21, outcomes.left().size());
    }

    @Test
    void theTotalsOfTableFourAreOnePerGroup() {
        List<Relation> relations = Forms.of("ogi-2019")
                .variants()
                .get(0)
                .table("review_litigation")
                .relations();
        assertEquals(3, relations.size());
        assertTrue(relations.stream().allMatch(relation -> relation.left().size() == 4 && relation.total()));
    }
}
