package dev.gouji.read.word.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On real documents, where they are at hand. */
class DocxRealDocumentsTest {

    /** The folder beside the project (or further up, or named by {@code gouji.shared}) that holds them. */
    private static Path shared(String name) {
        String given = System.getProperty("gouji.shared");
        Path found = given == null ? null : Path.of(given).resolve(name);
        for (Path at = Path.of("").toAbsolutePath(); found == null && at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared").resolve(name);
            found = Files.exists(candidate) ? candidate : null;
        }
        assumeTrue(found != null && Files.exists(found), "no real documents at hand");
        return found;
    }

    @Test
    void theBlankFormHasItsGridsAsIssued() throws Exception {
        byte[] bytes = Files.readAllBytes(shared("real/blank-form-ogi-2021.docx"));
        Document document = new DocxReader().read(bytes, new Budget(Limits.STANDARD));
        assertTrue(document.notices().isEmpty());
        List<Table> tables = document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        assertEquals(3, tables.size());
        assertEquals(
                List.of(14, 28, 4),
                tables.stream().map(DocxRealDocumentsTest::rows).toList());

        List<Cell> requests = tables.get(1).cells();
        assertEquals(
                List.of("0,0 3×3", "0,3 1×7", "1,3 2×1", "1,4 1×5", "1,9 2×1"),
                requests.stream().limit(5).map(DocxRealDocumentsTest::shape).toList());
        Cell outcomes = requests.stream()
                .filter(cell -> cell.text().equals("三、本年度办理结果"))
                .findFirst()
                .orElseThrow();
        assertEquals(22, outcomes.rowSpan());
        assertEquals(
                25,
                requests.stream()
                        .filter(cell -> cell.column() == 9 && cell.row() >= 3)
                        .count());
        assertEquals(
                25 * 7,
                requests.stream()
                        .filter(cell -> cell.column() >= 3 && cell.row() >= 3)
                        .count());
        assertEquals(
                15,
                tables.get(2).cells().stream().filter(cell -> cell.row() == 3).count());
    }

    @Test
    void documentsOfParserCorporaGiveADocumentOrARefusalInTime() throws Exception {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(shared("robustness"))) {
            files = walk.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(doc|dot)[xm]"))
                    .sorted()
                    .toList();
        }
        int read = 0;
        int refused = 0;
        for (Path file : files) {
            try {
                assertNotNull(new DocxReader().read(Files.readAllBytes(file), new Budget(Limits.STANDARD)));
                read++;
            } catch (UnreadableException refusal) {
                assertNotNull(refusal.text());
                refused++;
            }
        }
        assertEquals(files.size(), read + refused);
        assertTrue(read > refused, read + " read, " + refused + " refused");
    }

    private static String shape(Cell cell) {
        return cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan();
    }

    private static int rows(Table table) {
        return table.cells().stream().mapToInt(Cell::row).max().orElse(-1) + 1;
    }
}
