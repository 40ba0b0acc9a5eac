package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.dataset.page.ParsedPage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the samples says what the samples' dataset says. */
class ReportPageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path work;

    private static ParsedPage page;

    @BeforeAll
    static void convert() throws IOException {
        Command.gouji("convert", "samples", "-o", work.resolve("out").toString(), "-j1");
        page = ParsedPage.of(Files.readString(work.resolve("out/report.html")));
    }

    @Test
    void everyFindingIsOnItsReportsCardWithTheSameFigures() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (JsonNode finding : ndjson("findings")) {
            expected.put(
                    finding.get("finding_id").textValue(),
                    keys(finding, "left_terms", true) + " = " + keys(finding, "right_terms", true) + " "
                            + finding.get("report_id").textValue());
        }
        Map<String, String> actual = new TreeMap<>();
        for (JsonNode card : page.cards()) {
            for (JsonNode finding : card.get("findings")) {
                actual.put(
                        finding.get("id").textValue(),
                        keys(finding, "left", false) + " = " + keys(finding, "right", false) + " "
                                + card.get("id").textValue());
            }
        }
        assertFalse(expected.isEmpty());
        assertEquals(expected, actual);
    }

    @Test
    void everyCellHoldsItsFigure() throws IOException {
        Map<String, JsonNode> figures = new TreeMap<>();
        for (JsonNode figure : ndjson("figures")) {
            figures.put(
                    figure.get("report_id").textValue() + "/"
                            + figure.get("key").textValue(),
                    figure);
        }
        int compared = 0;
        for (JsonNode card : page.cards()) {
            for (Map.Entry<String, JsonNode> cell : page.cells(card).entrySet()) {
                JsonNode figure = figures.get(card.get("id").textValue() + "/" + cell.getKey());
                assertEquals(figure.get("mark").textValue(), mark(cell.getValue()), cell.getKey());
                if (figure.get("value").isNumber()) {
                    JsonNode shown = cell.getValue().isArray() ? cell.getValue().get(1) : cell.getValue();
                    assertEquals(
                            0,
                            figure.get("value").decimalValue().compareTo(new BigDecimal(shown.asText())),
                            cell.getKey());
                }
                compared++;
            }
        }
        assertEquals(figures.size(), compared);
    }

    @Test
    void theMatrixHasEveryReport() throws IOException {
        List<String> expected = new ArrayList<>();
        for (JsonNode report : ndjson("reports")) {
            expected.add(report.get("report_id").textValue() + " "
                    + report.get("document").textValue());
        }
        List<String> actual = new ArrayList<>();
        List<String> documents = page.documents();
        for (JsonNode row : page.data("rows")) {
            actual.add(row.get(0).textValue() + " " + documents.get(actual.size()));
        }
        assertEquals(expected, actual);
    }

    @Test
    void thePageIsTheSameAtAnyNumberOfThreads() throws IOException {
        Path other = work.resolve("other");
        Command said = Command.gouji("convert", "samples", "-o", other.toString(), "-j2", "--lang", "en");
        assertEquals(-1, Files.mismatch(work.resolve("out/report.html"), other.resolve("report.html")));
        assertTrue(said.err().contains(other.resolve("report.html").toString()), said.err());
    }

    private static String mark(JsonNode cell) {
        return cell.isArray() ? cell.get(0).textValue() : cell.isNull() ? "blank" : "number";
    }

    private static List<String> keys(JsonNode finding, String side, boolean record) {
        List<String> keys = new ArrayList<>();
        for (JsonNode term : finding.get(side)) {
            keys.add((record ? term.get("key") : term.get(0)).textValue()
                    + (record ? term.get("coefficient") : term.get(1)));
        }
        return keys;
    }

    private static List<JsonNode> ndjson(String name) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(work.resolve("out").resolve(name + ".ndjson"))) {
            records.add(JSON.readTree(line));
        }
        return records;
    }
}
