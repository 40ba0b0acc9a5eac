package dev.gouji.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.dataset.record.Schemas;
import dev.gouji.dataset.record.Sha256;
import dev.gouji.form.Forms;
import dev.gouji.report.FigureKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void theFolderHoldsTheFilesOfTheContract() throws Exception {
        Samples.dataset(folder);
        assertEquals(
                Set.of(
                        ".gouji",
                        "datapackage.json",
                        "documents.ndjson",
                        "documents.csv",
                        "documents.parquet",
                        "reports.ndjson",
                        "reports.csv",
                        "reports.parquet",
                        "figures.ndjson",
                        "figures.csv",
                        "figures.parquet",
                        "findings.ndjson",
                        "findings.csv",
                        "findings.parquet",
                        "explanations.ndjson",
                        "explanations.csv",
                        "explanations.parquet",
                        "organs.ndjson",
                        "organs.csv",
                        "organs.parquet",
                        "labels.ndjson",
                        "labels.csv",
                        "labels.parquet",
                        "relations.ndjson",
                        "relations.csv",
                        "relations.parquet",
                        "crosswalk.ndjson",
                        "crosswalk.csv",
                        "crosswalk.parquet",
                        "reports-wide.csv",
                        "quarantine.ndjson",
                        "report.html",
                        "README.md",
                        "sql"),
                names(folder));
        assertEquals(
                Set.of("duckdb.sql", "duckdb-views.sql", "postgresql.sql", "sqlite.sql"), names(folder.resolve("sql")));
        Set<String> own = names(folder.resolve(".gouji"));
        own.remove("native");
        assertEquals(Set.of("lock", "new", "published"), own);
    }

    @Test
    void thereIsALineForEveryRecord() throws Exception {
        Samples.dataset(folder);
        assertEquals(4, ndjson("documents").size());
        assertEquals(2, ndjson("reports").size());
        assertEquals(201, ndjson("figures").size());
        assertEquals(3, ndjson("findings").size());
        assertEquals(1, ndjson("explanations").size());
        assertEquals(2, ndjson("quarantine").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "reports", "figures", "findings", "explanations"})
    void theCsvFileSaysWhatTheNdjsonFileSays(String name) throws Exception {
        Samples.dataset(folder);
        List<JsonNode> records = ndjson(name);
        List<CSVRecord> lines = csv(name);
        assertEquals(records.size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            for (Map.Entry<String, String> cell : lines.get(i).toMap().entrySet()) {
                assertCell(records.get(i).get(cell.getKey()), cell.getValue());
            }
        }
    }

    private static void assertCell(JsonNode value, String cell) throws IOException {
        if (value.isNull()) {
            assertEquals("", cell);
        } else if (value.isTextual()) {
            assertEquals(value.textValue(), cell.startsWith("'") ? cell.substring(1) : cell);
        } else {
            assertEquals(value, JSON.readTree(cell));
        }
    }

    @Test
    void reportsCsvLeavesTheProseAndTheTablesOut() throws Exception {
        Samples.dataset(folder);
        Set<String> columns = csv("reports").get(0).toMap().keySet();
        assertFalse(columns.contains("sections") || columns.contains("tables"));
        assertTrue(columns.contains("agency_place"));
    }

    @Test
    void theWideTableHasAColumnForEveryFigureOfEveryFormAndItsMarks() throws Exception {
        Samples.dataset(folder);
        List<CSVRecord> lines = csv("reports-wide");
        Set<FigureKey> figures = Forms.all().stream()
                .flatMap(form -> form.variants().stream())
                .flatMap(variant -> variant.keys().stream())
                .collect(Collectors.toSet());
        assertEquals(10 + figures.size(), lines.get(0).size());
        CSVRecord names = lines.get(0);
        assertEquals("报告年度", names.get("year"));
        assertEquals("收到和处理政府信息公开申请情况 / 一、本年新收政府信息公开申请数量 / 自然人", names.get("requests/received/natural_person"));
        CSVRecord good = lines.get(1);
        assertEquals("好.html", good.get("document"));
        assertEquals("1230.0", good.get("proactive/normative_documents/repealed"));
        assertEquals("", good.get("proactive/regulations/issued"));
        assertEquals("—", good.get("proactive/regulations/repealed"));
        assertEquals("?", good.get("proactive/regulations/in_force"));
        assertEquals("缺", good.get("proactive/normative_documents/issued"));
        assertEquals("proactive/regulations/in_force proactive/normative_documents/repealed", good.get("doubtful"));
        assertEquals("缺", lines.get(2).get("requests/received/natural_person"));
    }

    @Test
    void thePackageNamesEveryFileOfTheDataAndOnlyThoseWithTheirFields() throws Exception {
        Samples.dataset(folder);
        JsonNode root = JSON.readTree(folder.resolve("datapackage.json").toFile());
        assertEquals("2.0", root.get("version").textValue());
        Set<String> paths = names(folder);
        paths.removeAll(Set.of(".gouji", "datapackage.json", "quarantine.ndjson", "report.html", "README.md", "sql"));
        paths.removeIf(path -> path.endsWith(".parquet"));
        List<String> named = new ArrayList<>();
        for (JsonNode resource : root.get("resources")) {
            String path = resource.get("path").textValue();
            named.add(path);
            List<String> fields = resource.get("schema").get("fields").findValuesAsText("name");
            if (path.endsWith(".csv")) {
                List<CSVRecord> lines = csv(path.replace(".csv", ""));
                assertEquals(List.copyOf(lines.get(0).toMap().keySet()).size(), fields.size());
                assertEquals(lines.get(0).getParser().getHeaderNames(), fields);
            } else {
                assertEquals(fieldNames(ndjson(path.replace(".ndjson", "")).get(0)), fields);
            }
            assertTrue(resource.get("schema").hasNonNull("primaryKey"), path);
            byte[] bytes = Files.readAllBytes(folder.resolve(path));
            assertEquals(bytes.length, resource.get("bytes").intValue(), path);
            assertEquals("sha256:" + Sha256.hex(bytes), resource.get("hash").textValue(), path);
            assertTrue(resource.get("schema").hasNonNull("missingValues"), path);
        }
        assertEquals(paths, Set.copyOf(named));
        assertEquals(paths.size(), named.size());
    }

    @Test
    void everyLineIsAsTheSchemaOfItsFileSays() throws Exception {
        Samples.dataset(folder);
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        for (String name : Schemas.names()) {
            Path file = folder.resolve((name.equals("explanation") ? "explanations" : name) + ".ndjson");
            if (Files.exists(file)) {
                JsonSchema schema = factory.getSchema(Schemas.text(name));
                for (String line : Files.readAllLines(file)) {
                    assertEquals(Set.of(), schema.validate(line, InputFormat.JSON), file + ": " + line);
                }
            }
        }
    }

    @Test
    void filesForChineseExcelSayThatTheyBeginWithAByteOrderMark() throws Exception {
        try (DatasetFolder claimed = DatasetFolder.claim(folder);
                DatasetWriter writer = DatasetWriter.open(claimed, true, Map.of())) {
            writer.finish("", "");
        }
        for (JsonNode resource :
                JSON.readTree(folder.resolve("datapackage.json").toFile()).get("resources")) {
            String path = resource.get("path").textValue();
            boolean marked = Files.readString(folder.resolve(path)).startsWith("\uFEFF");
            assertEquals(path.endsWith(".csv"), marked, path);
            assertEquals(
                    marked ? "utf-8-sig" : "utf-8", resource.get("encoding").textValue(), path);
        }
    }

    @Test
    void theReadmeNamesEveryRecordInBothLanguages() throws Exception {
        Samples.dataset(folder);
        String text = Files.readString(folder.resolve("README.md"));
        assertTrue(text.contains("| `organs.ndjson` `.csv` `.parquet` | 机关：每个发布机关一行 | One line for every organ"), text);
        assertFalse(text.contains("{"), text);
    }

    @Test
    void anOrganHasALineAndItsReportsNameIt() throws Exception {
        Samples.dataset(folder);
        JsonNode organ = ndjson("organs").get(0);
        assertEquals("130900", organ.get("region_code").textValue());
        assertEquals("[2022,2023]", organ.get("years").toString());
        assertEquals(organ.get("organ_id"), ndjson("reports").get(0).get("organ_id"));
        assertEquals(organ.get("organ_id"), ndjson("figures").get(0).get("organ_id"));
    }

    @Test
    void foreignKeysNameResourcesAndFieldsThatThereAre() throws Exception {
        Samples.dataset(folder);
        JsonNode root = JSON.readTree(folder.resolve("datapackage.json").toFile());
        Map<String, List<String>> fields = Stream.iterate(0, i -> i + 1)
                .limit(root.get("resources").size())
                .map(root.get("resources")::get)
                .collect(Collectors.toMap(
                        resource -> resource.get("name").textValue(),
                        resource -> resource.get("schema").get("fields").findValuesAsText("name")));
        for (JsonNode resource : root.get("resources")) {
            for (JsonNode key : resource.get("schema").path("foreignKeys")) {
                String own = resource.get("name").textValue();
                String other = key.get("reference").path("resource").asText(own);
                assertTrue(fields.get(own).containsAll(texts(key.get("fields"))), own);
                assertTrue(
                        fields.get(other).containsAll(texts(key.get("reference").get("fields"))), other);
            }
        }
    }

    @Test
    void nothingInTheDataDependsOnWhenOrWhereItWasWritten(@TempDir Path other) throws Exception {
        Samples.dataset(folder);
        Samples.dataset(other);
        for (String name : names(folder)) {
            if (Files.isRegularFile(folder.resolve(name))) {
                assertEquals(-1, Files.mismatch(folder.resolve(name), other.resolve(name)), name);
            }
        }
    }

    @Test
    void aTableBesideTheRecordsIsAFileAndAResource() throws Exception {
        List<ExtraTable.Column> columns = List.of(
                new ExtraTable.Column("unit", "string", "the unit"), new ExtraTable.Column("year", "year", "the year"));
        try (DatasetFolder claimed = DatasetFolder.claim(folder);
                DatasetWriter writer = DatasetWriter.open(claimed, false, Map.of())) {
            writer.accept(new ExtraTable(
                    "unpublished",
                    "who is missing",
                    columns,
                    List.of("unit", "year"),
                    List.of(List.of("=某局", "2023"))));
            writer.finish("", "");
        }
        assertEquals("unit,year\r\n'=某局,2023\r\n", Files.readString(folder.resolve("unpublished.csv")));
        JsonNode last = null;
        for (JsonNode resource :
                JSON.readTree(folder.resolve("datapackage.json").toFile()).get("resources")) {
            last = resource;
        }
        assertEquals("unpublished.csv", last.get("path").textValue());
    }

    @Test
    void whatIsInQuarantineSaysWhereItWasStoppedAndByWhichBound() throws Exception {
        Samples.dataset(folder);
        JsonNode large = ndjson("quarantine").get(0);
        assertEquals("bytes", large.get("bound").textValue());
        assertEquals("open", large.get("phase").textValue());
        JsonNode damaged = ndjson("quarantine").get(1);
        assertTrue(damaged.get("bound").isNull());
        assertEquals("read", damaged.get("phase").textValue());
    }

    private List<JsonNode> ndjson(String name) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(name + ".ndjson"))) {
            records.add(JSON.readTree(line));
        }
        return records;
    }

    private List<CSVRecord> csv(String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(folder.resolve(name + ".csv")))) {
            return parser.getRecords();
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static List<String> fieldNames(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(item -> texts.add(item.textValue()));
        return texts;
    }
}
