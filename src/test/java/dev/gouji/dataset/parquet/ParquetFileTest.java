package dev.gouji.dataset.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.DatasetWriter;
import dev.gouji.dataset.Samples;
import dev.gouji.dataset.record.FieldShape;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.document.ErrorCode;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Parquet files of a dataset, read by another program. */
class ParquetFileTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** As many reports as fill a group of figures. */
    private static final int GROUP = 328;

    private static final int MANY = 3 * GROUP + 100;

    @TempDir
    Path folder;

    private DuckDb duck;

    @BeforeEach
    void begin() throws Exception {
        duck = new DuckDb();
    }

    @AfterEach
    void end() throws Exception {
        duck.close();
    }

    @Test
    void everyRecordHasTheRowsAndValuesOfItsNdjson() throws Exception {
        write(Stream.of(
                Samples.refused("-大.pdf", DocumentStatus.FAILED, ErrorCode.LIMIT_BYTES),
                Samples.good("好.html", Samples.SHA256),
                Samples.poor("差.pdf", Samples.SHA256)));
        List<Path> files = files(".ndjson");
        files.remove(folder.resolve("quarantine.ndjson"));
        assertEquals(files(".parquet").size(), files.size());
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            List<ObjectNode> rows = rows(file.toString().replace(".ndjson", ".parquet"));
            assertEquals(lines.size(), rows.size(), file.toString());
            for (int i = 0; i < rows.size(); i++) {
                assertSame(JSON.readTree(lines.get(i)), rows.get(i), file + ":" + (i + 1));
            }
        }
    }

    @Test
    void typesAreThoseOfTheSchemaWhateverThereIs() throws Exception {
        write(Stream.of());
        for (Path file : files(".parquet")) {
            String name = file.getFileName().toString().replace(".parquet", "");
            RecordSchema schema = RecordSchema.of(name.equals("explanations") ? "explanation" : name);
            List<String> expected = schema.fields().stream()
                    .map(field -> field.name() + " " + type(field.shape()))
                    .toList();
            List<String> types = duck.rows("DESCRIBE SELECT * FROM read_parquet(?)", file.toString()).stream()
                    .map(row -> row.get("column_name").textValue() + " "
                            + row.get("column_type").textValue().replace("\"", ""))
                    .toList();
            assertEquals(expected, types, name);
        }
        assertEquals(List.of(), rows(folder.resolve("figures.parquet").toString()));
    }

    @Test
    void whoLooksForOneReportPassesOverMostOfAFile() throws Exception {
        write(IntStream.range(0, MANY).mapToObj(i -> Samples.good(document(i), Samples.SHA256)));
        String file = folder.resolve("figures.parquet").toString();
        List<ObjectNode> groups = duck.rows(
                "SELECT stats_min_value least, stats_max_value greatest, num_values AS rows FROM parquet_metadata(?)"
                        + " WHERE path_in_schema = 'document' ORDER BY row_group_id",
                file);
        assertEquals(4, groups.size());
        assertEquals(GROUP * 200, groups.get(0).get("rows").intValue());
        for (int i = 1; i < groups.size(); i++) {
            String before = groups.get(i - 1).get("greatest").textValue();
            assertTrue(before.compareTo(groups.get(i).get("least").textValue()) < 0, before);
        }
        assertEquals(
                List.of("2023", "2023", "2023", "2023"),
                duck.texts(
                        "SELECT stats_max_value FROM parquet_metadata(?) WHERE path_in_schema = 'year'"
                                + " AND stats_min_value = stats_max_value",
                        file));

        assertEquals(
                List.of("200"),
                duck.texts("SELECT count(*) FROM read_parquet(?) WHERE report_id = ?", file, report(MANY - 1)));
        int wrong = 0;
        for (int i = 0; i < MANY; i += 50) {
            List<Boolean> mayHold = groupsThatMayHold(file, report(i));
            // four groups, of which the one that holds it is never passed over
            assertTrue(mayHold.get(i / GROUP), report(i));
            wrong += (int) mayHold.stream().filter(group -> group).count() - 1;
        }
        assertTrue(wrong < 5, wrong + " groups looked into for nothing");
    }

    @Test
    void aNumberIsRoundedToSixDigitsAfterThePointAndLeftOutWhereItHasNoPlace() throws Exception {
        RecordSchema schema = RecordSchema.of("figures");
        List<String> numbers =
                List.of("-0.0000005", "1E+31", "-99999999999999999999999999999999.9", "1E+32", "7E+999999999");
        Path file = folder.resolve("numbers.parquet");
        try (ParquetFile parquet = new ParquetFile(ParquetLayout.of(schema), "test", Files.newOutputStream(file))) {
            ParquetRows rows = new ParquetRows(ParquetLayout.of(schema));
            for (String number : numbers) {
                for (RecordSchema.Field field : schema.fields()) {
                    if (field.shape().kind() == FieldShape.Kind.NUMBER) {
                        rows.number(field.name(), new BigDecimal(number));
                    } else if (field.shape().kind() == FieldShape.Kind.INTEGER) {
                        rows.number(field.name(), 1);
                    } else {
                        rows.nested(field.name(), JSON.nullNode());
                    }
                }
            }
            parquet.write(rows);
        }
        assertEquals(
                List.of(
                        "-0.000001",
                        "10000000000000000000000000000000.000000",
                        "-99999999999999999999999999999999.900000",
                        "null",
                        "null"),
                rows(file.toString()).stream()
                        .map(row -> row.get("value").asText())
                        .toList());
    }

    private List<Boolean> groupsThatMayHold(String file, String report) throws Exception {
        return duck
                .texts("SELECT bloom_filter_excludes FROM parquet_bloom_probe(?, 'report_id', ?)", file, report)
                .stream()
                .map("false"::equals)
                .toList();
    }

    private static String report(int number) {
        return Samples.good(document(number), Samples.SHA256).reports().get(0).id();
    }

    private static String document(int number) {
        return "报告/%05d.html".formatted(number);
    }

    private void write(Stream<Conversion> conversions) throws Exception {
        try (DatasetFolder claimed = DatasetFolder.claim(folder);
                DatasetWriter writer = DatasetWriter.open(claimed, false, Map.of())) {
            for (Conversion conversion : (Iterable<Conversion>) conversions::iterator) {
                writer.accept(conversion);
            }
            writer.finish("state", "note");
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return new ArrayList<>(
                    entries.filter(file -> file.toString().endsWith(ending)).toList());
        }
    }

    private List<ObjectNode> rows(String file) throws Exception {
        return duck.rows("SELECT * FROM read_parquet(?)", file);
    }

    /** Of several kinds of objects a column has all members: those that are not of the one are null. */
    private static void assertSame(JsonNode expected, JsonNode found, String where) {
        if (expected.isObject()) {
            found.properties().forEach(member -> {
                JsonNode value = expected.path(member.getKey());
                assertSame(value.isMissingNode() ? JSON.nullNode() : value, member.getValue(), where);
            });
            expected.fieldNames().forEachRemaining(name -> assertTrue(found.has(name), where + " " + name));
        } else if (expected.isArray()) {
            assertEquals(expected.size(), found.size(), where);
            for (int i = 0; i < expected.size(); i++) {
                assertSame(expected.get(i), found.get(i), where);
            }
        } else if (expected.isNumber()) {
            assertTrue(found.isNumber(), where + " " + found);
            assertEquals(decimal(expected), decimal(found), where);
        } else {
            assertEquals(expected, found, where);
        }
    }

    private static BigDecimal decimal(JsonNode number) {
        return number.decimalValue().setScale(6, RoundingMode.HALF_UP);
    }

    /** What DuckDB calls a type. */
    private static String type(FieldShape shape) {
        return switch (shape.kind()) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case NUMBER -> "DECIMAL(38,6)";
            case BOOLEAN -> "BOOLEAN";
            case FREE -> "JSON";
            case LIST -> type(shape.item()) + "[]";
            case OBJECT ->
                shape.members().stream()
                        .map(member -> member.name() + " " + type(member.shape()))
                        .collect(Collectors.joining(", ", "STRUCT(", ")"));
        };
    }
}
