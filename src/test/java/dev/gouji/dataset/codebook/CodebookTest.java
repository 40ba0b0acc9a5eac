package dev.gouji.dataset.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.form.Forms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookTest {

    @ParameterizedTest
    @ValueSource(strings = {"labels", "relations", "crosswalk"})
    void everyRecordIsAsItsSchemaSaysAndHasAKeyOfItsOwn(String name) {
        RecordSchema schema = RecordSchema.of(name);
        Set<List<String>> keys = new HashSet<>();
        for (ObjectNode record : Codebook.records(name)) {
            schema.hold(record);
            List<String> key = new ArrayList<>();
            schema.primaryKey().forEach(field -> key.add(record.get(field).asText()));
            assertTrue(keys.add(key), key.toString());
        }
        assertFalse(keys.isEmpty());
    }

    @Test
    void everyFigureOfEveryFormHasALabel() {
        List<ObjectNode> labels = Codebook.records("labels");
        Forms.all()
                .forEach(form -> form.variants()
                        .forEach(variant -> variant.keys()
                                .forEach(key -> assertEquals(
                                        1,
                                        labels.stream()
                                                .filter(label -> label.get("form")
                                                                .asText()
                                                                .equals(form.id())
                                                        && label.get("key")
                                                                .asText()
                                                                .equals(key.toString()))
                                                .count()))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "requests/received/natural_person, false, -, 一、本年新收政府信息公开申请数量, 自然人",
                "requests/handled/total, true, -, （七）总计, 总计",
                "requests/refused.state_secret/natural_person, false, -, 1.属于国家秘密, 自然人",
                "proactive/fees/amount, false, 万元, 行政事业性收费, 本年收费金额（单位：万元）",
            })
    void aLabelSaysWhatTheFormPrints(String key, boolean total, String unit, String row, String column) {
        ObjectNode label = label(key);
        assertEquals(total, label.get("is_total").asBoolean());
        assertEquals(unit, label.get("unit").textValue());
        assertEquals(row, label.get("row_zh").textValue());
        assertEquals(column, label.get("column_zh").textValue());
    }

    @Test
    void aRowOfAGroupNamesIt() {
        assertEquals(
                "（三）不予公开",
                label("requests/refused.state_secret/natural_person")
                        .get("parent_row")
                        .textValue());
        assertTrue(label("requests/received/natural_person").get("parent_row").isNull());
    }

    @Test
    void theLedgerOfAColumnIsFourTerms() {
        List<String> terms = Codebook.records("relations").stream()
                .filter(term -> term.get("form").asText().equals("ogi-2021")
                        && term.get("rule").asText().equals("requests.ledger")
                        && term.get("ordinal").asInt() == 1)
                .map(term -> term.get("side").asText() + " " + term.get("key").asText())
                .toList();
        assertEquals(
                List.of(
                        "left requests/received/natural_person",
                        "left requests/carried_in/natural_person",
                        "right requests/handled/natural_person",
                        "right requests/carried_out/natural_person"),
                terms);
    }

    @Test
    void threeRowsOfOneFormAreOneOfAnotherInEachColumn() {
        List<String> lines = Codebook.records("crosswalk").stream()
                .filter(line -> line.get("group").asText().startsWith("other-handling:")
                        && line.get("key").asText().endsWith("/natural_person"))
                .map(line -> line.get("form").asText() + " " + line.get("key").asText())
                .toList();
        assertEquals(
                List.of(
                        "ogi-2019 requests/other.all/natural_person",
                        "ogi-2021 requests/other.correction_overdue/natural_person",
                        "ogi-2021 requests/other.fee_unpaid/natural_person",
                        "ogi-2021 requests/other.rest/natural_person"),
                lines);
    }

    @Test
    void thereAreNoOtherTables() {
        assertThrows(IllegalArgumentException.class, () -> Codebook.records("figures"));
    }

    private static ObjectNode label(String key) {
        return Codebook.records("labels").stream()
                .filter(one -> one.get("form").asText().equals("ogi-2021")
                        && one.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
