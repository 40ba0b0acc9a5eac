package dev.gouji.dataset.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.ConversionJson;
import dev.gouji.dataset.Samples;
import dev.gouji.document.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordTreeTest {

    private final List<ObjectNode> figures = RecordTree.figures(Samples.report("a", Samples.SHA256));

    @Test
    void numbersArePlainDecimalsAsTheyWereRead() {
        String line = Json.line(figures.get(4));
        assertTrue(line.contains("\"value\":1230.0,"), line);
        assertTrue(
                line.contains(
                        "\"alternatives\":[{\"value\":-0.000001,\"mark\":\"number\"},{\"value\":100000000000000000000,\"mark\":\"number\"}]"),
                line);
    }

    @Test
    void aBlankCellIsAnEmptyTextAndAMissingOneNull() {
        assertEquals("", figures.get(0).get("raw").textValue());
        assertTrue(figures.get(3).get("raw").isNull());
        assertTrue(figures.get(3).get("place").isNull());
    }

    @Test
    void aBoxHasTwoDecimals() {
        assertEquals(
                "{\"page\":2,\"bbox\":[72,100.13,80.5,0]}",
                Json.line(PlaceTree.of(new Place.OnPage(2, new Place.Box(72, 100.125, 80.5, 1e-9)))));
    }

    @Test
    void aPlaceThatHasNoAddressIsNull() {
        assertTrue(PlaceTree.of(null).isNull());
        assertTrue(PlaceTree.of(Place.InTable.after(2)).isNull());
        assertTrue(PlaceTree.of(new Place.OnPage(1, new Place.Box(0, 0, Double.NaN, 1)))
                .isNull());
    }

    @Test
    void halfACharacterBecomesTheReplacementCharacter() {
        assertEquals("表\uFFFD二", figures.get(1).get("place").get("sheet").textValue());
        assertEquals("\uD840\uDC00", Json.text("\uD840\uDC00").textValue());
    }

    @Test
    void tablesNestByTableRowAndColumnAndRowsKeepTheirDots() {
        JsonNode tables = RecordTree.of(Samples.report("a", Samples.SHA256)).get("tables");
        assertTrue(
                tables.get("requests").get("refused.state_secret").get("total").isNumber());
        assertTrue(tables.get("proactive").get("regulations").get("issued").isNull());
        assertEquals(List.of("proactive", "requests", "review_litigation"), names(tables));
    }

    @Test
    void aConversionListsTheFiguresThatAReportCounts() {
        JsonNode report =
                RecordTree.of(Samples.good("a", Samples.SHA256)).get("reports").get(0);
        assertEquals(200, report.get("figures").size());
        assertEquals(3, report.get("findings").size());
        List<String> names = names(report);
        assertEquals(List.of("tables", "figures", "findings"), names.subList(names.size() - 3, names.size()));
    }

    @Test
    void aLineIsOneLineAndAPrettyOneIsNot() {
        assertFalse(ConversionJson.line(Samples.good("a", Samples.SHA256)).contains("\n"));
        String pretty = ConversionJson.pretty(Samples.good("a", Samples.SHA256));
        assertTrue(pretty.startsWith("{\n  \"document\" : {\n"), pretty.substring(0, 40));
        assertFalse(pretty.contains("\r"));
    }

    @Test
    void errorsCountEveryFindingThatFails() {
        ObjectNode record = RecordTree.of(Samples.report("a", Samples.SHA256));
        assertEquals(2, record.get("errors").intValue());
        assertEquals(0, record.get("warnings").intValue());
        assertEquals("inconsistent", record.get("status").textValue());
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
