package dev.gouji.dataset.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.ConversionJson;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.DatasetWriter;
import dev.gouji.dataset.Samples;
import dev.gouji.document.ErrorCode;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Identity;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset read back is what was written, and one of an older version as far as it said the same. */
class DatasetReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Conversion> WRITTEN = List.of(
            Samples.refused("大.pdf", DocumentStatus.FAILED, ErrorCode.LIMIT_BYTES),
            Samples.good("好.html", Samples.SHA256),
            Samples.poor("差.pdf", Samples.SHA256));

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        try (DatasetFolder claimed = DatasetFolder.claim(folder);
                DatasetWriter writer = DatasetWriter.open(claimed, false, Map.of())) {
            for (Conversion conversion : WRITTEN) {
                writer.accept(conversion);
            }
            writer.accept(List.of(Samples.ORGAN));
            writer.finish("", "");
        }
    }

    private List<Conversion> read() throws Exception {
        List<Conversion> found = new ArrayList<>();
        try (DatasetReader reader = DatasetReader.open(folder)) {
            for (Conversion next = reader.next(); next != null; next = reader.next()) {
                found.add(next);
            }
        }
        return found;
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws Exception {
        List<Conversion> read = read();
        assertEquals(WRITTEN.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            assertEquals(ConversionJson.line(WRITTEN.get(i)), ConversionJson.line(read.get(i)));
        }
        assertEquals(Samples.ORGAN, read.get(1).reports().get(0).identity().organ());
    }

    @Test
    void aDatasetOf1dot2IsReadWithoutWhatItDidNotSay() throws Exception {
        rewrite("figures", DatasetReaderTest::olderFigure);
        rewrite("findings", DatasetReaderTest::olderFinding);
        rewrite("reports", report -> report.remove(List.of("content_id", "organ_id", "preferred", "same_as")));
        Files.delete(folder.resolve("organs.ndjson"));
        version("1.2");
        AnnualReport before = WRITTEN.get(1).reports().get(0);
        AnnualReport read = read().get(1).reports().get(0);
        assertEquals(before.findings().size(), read.findings().size());
        assertEquals(before.findings().get(0).left(), read.findings().get(0).left());
        assertEquals(before.figuresByKey().keySet(), read.figuresByKey().keySet());
        assertEquals(2, read.figures().get(4).alternatives().size());
        assertEquals(
                0,
                new BigDecimal("1E+20")
                        .compareTo(read.figures().get(4).alternatives().get(1).value()));
        assertEquals(Identity.UNKNOWN, read.identity());
        assertNull(read.figures().get(4).reason());
    }

    @Test
    void aDatasetOfAVersionToComeIsRefusedByItsName() throws Exception {
        version("3.0");
        DatasetException refused = assertThrows(DatasetException.class, this::read);
        assertTrue(refused.text().en().contains("3.0"), refused.text().en());
    }

    @Test
    void aDatasetThatLacksALineIsRefused() throws Exception {
        Path figures = folder.resolve("figures.ndjson");
        List<String> lines = Files.readAllLines(figures);
        Files.write(figures, lines.subList(1, lines.size()));
        assertThrows(DatasetException.class, this::read);
    }

    @Test
    void aFolderWithoutAPackageIsNone() throws Exception {
        assertTrue(DatasetReader.isDataset(folder));
        Files.delete(folder.resolve("datapackage.json"));
        assertFalse(DatasetReader.isDataset(folder));
    }

    private static void olderFigure(ObjectNode figure) {
        for (String part : List.of("table", "row", "column")) {
            figure.set(part, figure.remove(part + "_id"));
        }
        figure.remove(List.of(
                "content_id", "organ_id", "key", "is_total", "reason", "decision_id", "read_value", "read_mark"));
        ArrayNode numbers = JSON.createArrayNode();
        figure.get("alternatives").forEach(other -> numbers.add(other.get("value")));
        figure.set("alternatives", numbers);
    }

    private static void olderFinding(ObjectNode finding) {
        finding.set("left", finding.remove("left_terms"));
        finding.set("right", finding.remove("right_terms"));
        finding.remove(List.of("state", "decision_id", "assumed_organ", "finding_key"));
    }

    private void version(String version) throws Exception {
        Path file = folder.resolve("datapackage.json");
        JsonNode root = JSON.readTree(file.toFile());
        Files.writeString(file, ((ObjectNode) root).put("version", version).toString());
    }

    private void rewrite(String name, Consumer<ObjectNode> change) throws Exception {
        Path file = folder.resolve(name + ".ndjson");
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            ObjectNode record = (ObjectNode) JSON.readTree(line);
            change.accept(record);
            lines.add(record.toString());
        }
        Files.write(file, lines);
    }
}
