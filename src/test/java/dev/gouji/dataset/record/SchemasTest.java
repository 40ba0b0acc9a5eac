package dev.gouji.dataset.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.gouji.dataset.ConversionJson;
import dev.gouji.dataset.Samples;
import dev.gouji.document.ErrorCode;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static List<String> names() {
        return Schemas.names();
    }

    static List<Conversion> conversions() {
        return List.of(
                Samples.good("好.html", Samples.SHA256),
                Samples.poor("差.pdf", Samples.SHA256),
                Samples.refused("~$锁.docx", DocumentStatus.SKIPPED, ErrorCode.IGNORED_FILE),
                Samples.refused("大.pdf", DocumentStatus.FAILED, ErrorCode.LIMIT_BYTES));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySchemaIsOneByTheStandardsOwnSchema(String name) {
        JsonSchema meta = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));
        assertEquals(Set.of(), meta.validate(Schemas.text(name), InputFormat.JSON));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFieldIsRequiredAndNoneMayBeAdded(String name) throws Exception {
        assertStrict(JSON.readTree(Schemas.text(name)));
    }

    private static void assertStrict(JsonNode node) {
        if (node.path("additionalProperties").isBoolean()) {
            assertFalse(node.get("additionalProperties").booleanValue());
            List<String> required = new ArrayList<>();
            node.get("required").forEach(field -> required.add(field.textValue()));
            assertEquals(fields(node.get("properties")), required);
        } else {
            assertFalse(node.path("properties").has("document"), "an open record");
        }
        node.forEach(SchemasTest::assertStrict);
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void everyRecordIsAsItsSchemaSaysAndInItsOrder(Conversion conversion) throws Exception {
        assertRecord("documents", RecordTree.of(conversion.document()));
        for (AnnualReport report : conversion.reports()) {
            assertRecord("reports", RecordTree.of(report));
            for (ObjectNode figure : RecordTree.figures(report)) {
                assertRecord("figures", figure);
            }
            for (ObjectNode finding : FindingTree.of(report)) {
                assertRecord("findings", finding);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void aConversionIsAsItsSchemaSaysInBothForms(Conversion conversion) throws Exception {
        JsonSchema schema = FACTORY.getSchema(Schemas.text("conversion"));
        String line = ConversionJson.line(conversion);
        String pretty = ConversionJson.pretty(conversion);
        assertEquals(Set.of(), schema.validate(line, InputFormat.JSON));
        assertEquals(Set.of(), schema.validate(pretty, InputFormat.JSON));
        assertEquals(JSON.readTree(line), JSON.readTree(pretty));
    }

    @Test
    void aSchemaRefusesAFieldTooManyOneTooFewAndAnUnknownMark() throws Exception {
        JsonSchema schema = FACTORY.getSchema(Schemas.text("figures"));
        ObjectNode figure =
                RecordTree.figures(Samples.report("a", Samples.SHA256)).get(0);
        assertTrue(schema.validate(figure).isEmpty());
        assertFalse(schema.validate(figure.deepCopy().put("more", 1)).isEmpty());
        assertFalse(schema.validate(figure.deepCopy().without("raw")).isEmpty());
        assertFalse(schema.validate(figure.deepCopy().put("mark", "nil")).isEmpty());
        ObjectNode place = figure.deepCopy();
        place.putObject("place").put("page", 1);
        assertFalse(schema.validate(place).isEmpty());
    }

    @Test
    void anExplanationIsAsItsSchemaSaysAndInItsOrder() throws Exception {
        for (JsonNode explanation : new ExplanationTree(Samples.report("a", Samples.SHA256)).all()) {
            assertRecord("explanation", (ObjectNode) explanation);
        }
    }

    @Test
    void aSchemaThatThereIsNotIsRefusedWithTheNamesOfThoseThatAre() {
        var error = assertThrows(IllegalArgumentException.class, () -> Schemas.text("place"));
        assertTrue(error.getMessage().contains("documents, reports"));
    }

    private static void assertRecord(String name, ObjectNode record) throws Exception {
        JsonNode schema = JSON.readTree(Schemas.text(name));
        assertEquals(fields(schema.get("properties")), fields(record));
        assertEquals(Set.of(), FACTORY.getSchema(schema).validate(record), () -> name + " " + record);
        Stream.of(Json.line(record)).forEach(line -> assertFalse(line.contains("\n")));
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
