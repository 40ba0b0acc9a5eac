package dev.gouji.dataset.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.gouji.convert.Converter;
import dev.gouji.dataset.Samples;
import dev.gouji.limit.Limits;
import dev.gouji.report.Conversion;
import dev.gouji.report.FindingFilter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifFileTest {

    @TempDir
    Path folder;

    @Test
    void everySampleAndEveryKindOfRecordIsValidSarif() throws IOException {
        List<Conversion> conversions = new ArrayList<>();
        conversions.add(Samples.good("好 1!/:%.html", Samples.SHA256));
        conversions.add(Samples.poor("差.pdf", Samples.SHA256));
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.sorted().toList()) {
                conversions.add(new Converter(Limits.STANDARD)
                        .inspect(sample.getFileName().toString(), Files.readAllBytes(sample))
                        .conversion());
            }
        }
        String text = written(conversions);
        assertEquals(Set.of(), schema().validate(text, InputFormat.JSON));
        int findings = conversions.stream()
                .flatMap(conversion -> conversion.reports().stream())
                .mapToInt(report -> report.findings().size())
                .sum();
        assertEquals(findings, results(text).size());
    }

    @Test
    void aResultHasItsRuleItsFiguresAndTheirPlaces() throws IOException {
        Conversion conversion = new Converter(Limits.STANDARD)
                .inspect("broken-2023.docx", Files.readAllBytes(Path.of("samples", "broken-2023.docx")))
                .conversion();
        JsonNode result = null;
        for (JsonNode each : results(written(List.of(conversion)))) {
            result = each.get("ruleId").asText().equals("review_litigation.total") ? each : result;
        }
        assertEquals("error", result.get("level").asText());
        assertEquals(
                "broken-2023.docx",
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertEquals(
                "review_litigation/reconsideration/upheld = 4",
                result.at("/relatedLocations/0/message/text").asText());
        assertFalse(result.at("/relatedLocations/0/properties/place/row").isMissingNode());
    }

    @Test
    void whatIsInDoubtComesFirstAndIsMarked() throws IOException {
        Path original = Path.of("fixtures", "cases", "ogi-2021", "markdown-short-rows", "report.md");
        Conversion conversion = new Converter(Limits.STANDARD)
                .inspect("report.md", Files.readAllBytes(original))
                .conversion();
        int doubted = 0;
        for (JsonNode result : results(written(List.of(conversion)))) {
            boolean others = false;
            for (JsonNode related : result.get("relatedLocations")) {
                boolean doubt = related.at("/properties/certainty").asText().equals("doubtful");
                assertEquals(doubt, related.at("/message/text").asText().endsWith("（读得不确定）"));
                assertFalse(doubt && others);
                others |= !doubt;
                doubted += doubt ? 1 : 0;
            }
        }
        assertTrue(doubted > 0);
    }

    @Test
    void aPathBecomesARelativeReference() {
        assertEquals("%E5%8E%BF/a%20b.zip%21/c%3A%25.doc", SarifResult.uri("县/a b.zip!/c:%.doc"));
    }

    @Test
    void closingWithoutFinishingLeavesAnEarlierFile() throws IOException {
        Path file = Files.writeString(folder.resolve("out.sarif"), "before");
        try (SarifFile sarif = SarifFile.create(file, new SarifFrame(true, Map.of(), FindingFilter.ALL))) {
            sarif.accept(Samples.good("a", Samples.SHA256));
        }
        assertEquals("before", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private String written(List<Conversion> conversions) throws IOException {
        Path file = folder.resolve("out.sarif");
        try (SarifFile sarif = SarifFile.create(file, new SarifFrame(true, Map.of(), FindingFilter.ALL))) {
            for (Conversion conversion : conversions) {
                sarif.accept(conversion);
            }
            sarif.finish();
        }
        return Files.readString(file);
    }

    private static JsonNode results(String text) throws IOException {
        return new ObjectMapper().readTree(text).at("/runs/0/results");
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = SarifFileTest.class.getResourceAsStream("/json/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }
}
