package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Legibility;
import dev.gouji.document.Table;
import dev.gouji.grid.Grid;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of real and made originals stands where its truth says, where these originals are at hand. */
class FiguresOfOriginalsTest {

    private static final int COLUMNS = 7;

    @ParameterizedTest
    @ValueSource(strings = {"one.pdf", "two.pdf", "oneum.pdf", "twoum.pdf", "one_chrome.pdf", "two_chrome.pdf"})
    void allFiguresOfTableThreeAreInPlace(String name) throws Exception {
        Path folder = SharedFolder.require("pdf-tables");
        List<Table> tables = tables(read(folder.resolve(name)));
        assertEquals(1, tables.size());
        JsonNode truth = json(folder.resolve("truth.json"));
        List<String> expected = new ArrayList<>();
        truth.forEach(value -> expected.add(value.asText()));
        assertEquals(expected, figures(tables.get(0)));
        assertTrue(tables.get(0).cells().stream().allMatch(cell -> cell.legibility() == Legibility.CLEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one.pdf", "two.pdf", "oneum.pdf", "twoum.pdf", "one_chrome.pdf", "two_chrome.pdf"})
    void groupLabelsCoverTheirRows(String name) throws Exception {
        Table table =
                tables(read(SharedFolder.require("pdf-tables").resolve(name))).get(0);
        assertEquals(22, label(table, "三、本年度办理结果").rowSpan());
        assertEquals(8, label(table, "（三）不予公开").rowSpan());
        assertEquals(3, label(table, "（四）无法提供").rowSpan());
        assertEquals(5, label(table, "（五）不予处理").rowSpan());
        assertEquals(3, label(table, "（六）其他处理").rowSpan());
    }

    @Test
    void allFiguresOfARealReportAreInPlace() throws Exception {
        Path file = SharedFolder.require("real/hzq2023_working.pdf");
        JsonNode truth = json(file.resolveSibling("truth").resolve("hzq2023_working.json"))
                .get("figures");
        List<Table> tables = tables(read(file));
        assertEquals(3, tables.size());

        List<String> expected = new ArrayList<>();
        for (var field : truth.properties()) {
            if (field.getKey().startsWith("requests/")) {
                expected.add(field.getValue().asText());
            }
        }
        assertEquals(23 * COLUMNS, expected.size());
        assertEquals(expected, figures(tables.get(1)));
        assertEquals(List.of("0", "0", "0", "0", "5", "5", "550", "4119", "195", "7730.28"), numbers(tables.get(0)));
        assertEquals(
                List.of("10", "1", "0", "0", "0", "0", "0", "0", "0", "0", "5", "0", "0", "0", "0"),
                numbers(tables.get(2)));
        assertEquals(20, label(tables.get(1), "三、本年度办理结果").rowSpan());
    }

    private static Document read(Path file) throws Exception {
        return new PdfReader().read(Files.readAllBytes(file), new Budget(Limits.STANDARD));
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(file));
    }

    private static List<Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** The last seven cells of every row that has seven figures. */
    private static List<String> figures(Table table) {
        List<String> figures = new ArrayList<>();
        for (List<Cell> row : Grid.of(table).rows()) {
            List<Cell> last = row.subList(Math.max(0, row.size() - COLUMNS), row.size());
            if (last.stream().allMatch(cell -> cell.text().matches("[0-9]+"))) {
                last.forEach(cell -> figures.add(cell.text()));
            }
        }
        return figures;
    }

    private static List<String> numbers(Table table) {
        return table.cells().stream()
                .map(Cell::text)
                .filter(text -> text.matches("[0-9.]+"))
                .toList();
    }

    private static Cell label(Table table, String label) {
        return table.cells().stream()
                .filter(cell -> cell.text().replace("\n", "").equals(label))
                .findFirst()
                .orElseThrow();
    }
}
