package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    @ParameterizedTest
    @CsvSource({
        "ogi-2014, ogi-2014, 58, 1",
        "ogi-fj, 2014, 16, 2",
        "ogi-fj, 2017, 15, 2",
        "ogi-fj, 2012, 16, 2",
        "ogi-fj, 2011, 17, 2"
    })
    void everyRevisionOfAnIndicatorTableHasItsRows(String id, String revision, int rows, int columns) {
        FormVariant form = variant(id, revision);
        assertEquals(rows * columns, form.table("indicators").slots().size());
        assertTrue(form.own());
    }

    @Test
    void everyIndicatorHasItsUnit() {
        FormTable table = variant("ogi-2014", "ogi-2014").table("indicators");
        Set<String> units =
                table.slots().stream().map(slot -> slot.column().unit()).collect(Collectors.toSet());
        assertEquals(Set.of("条", "件", "次", "篇", "个", "人", "人次", "万元"), units);
        FormColumn fees = table.column(FigureKey.of("indicators/fees/count"));
        assertEquals(Quantity.MONEY, fees.quantity());
        assertTrue(fees.unitInCell());
        assertEquals(
                Quantity.COUNT,
                table.column(FigureKey.of("indicators/published/count")).quantity());
    }

    @Test
    void partsThatExcludeEachOtherAddUpAndOthersAreAtMostTheirTotal() {
        List<Relation> relations = variant("ogi-fj", "2014").table("indicators").relations();
        assertEquals(
                java.util.Map.of(Relation.Comparison.EQUAL, 4L, Relation.Comparison.AT_MOST, 4L),
                relations.stream().collect(Collectors.groupingBy(Relation::comparison, Collectors.counting())));
        Relation refused = variant("ogi-2014", "ogi-2014").table("indicators").relations().stream()
                .filter(relation -> relation.right().contains(FigureKey.of("indicators/replies.refused/count")))
                .findFirst()
                .orElseThrow();
        assertEquals(6, refused.left().size());
        assertTrue(refused.total());
    }

    @Test
    void aRevisionCoversItsOwnYears() {
        assertTrue(variant("ogi-fj", "2017").covers(2018));
        assertTrue(!variant("ogi-fj", "2017").covers(2016));
        assertTrue(variant("ogi-2021", "one-row").covers(2024));
    }

    @Test
    void anIndicatorThatNoFormListsGetsARowUnderItsPrintedLabel() {
        FormVariant form = variant("ogi-fj", "2017");
        FigureKey key = new FigureKey("indicators", FormVariant.unlistedRow(1), "year");
        Figure figure = new Figure(key, BigDecimal.ONE, "次", Mark.NUMBER, "1", Certainty.READ, List.of(), null)
                .labelled("接待咨询次数");
        FormVariant extended = form.withUnlisted(List.of(figure));
        assertEquals(
                "接待咨询次数",
                extended.table("indicators").row("unlisted.1").wording().label());
        assertEquals("次", extended.table("indicators").column(key).unit());
        assertTrue(FormVariant.isUnlisted(key));
        assertEquals(form.keys().size() + 2, extended.keys().size());
    }

    private static FormVariant variant(String form, String id) {
        return Forms.of(form).variants().stream()
                .filter(variant -> variant.id().equals(id))
                .findFirst()
                .orElseThrow();
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

    @Test
    void whatAResourceMaySayIsDocumented() throws IOException {
        String guide = Files.readString(Path.of("CONTRIBUTING.md"));
        Set<String> quoted = Pattern.compile("`([^`]*)`")
                .matcher(guide)
                .results()
                .flatMap(match -> Arrays.stream(match.group(1).split("[: ]")))
                .collect(Collectors.toSet());
        for (Class<?> source : FormSource.class.getDeclaredClasses()) {
            for (RecordComponent component : source.getRecordComponents()) {
                JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
                String key = named == null ? component.getName() : named.value();
                assertTrue(quoted.contains(key), source.getSimpleName() + ": " + key);
            }
        }
    }
}
