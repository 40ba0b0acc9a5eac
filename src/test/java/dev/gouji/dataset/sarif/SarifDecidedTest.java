package dev.gouji.dataset.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.convert.Converter;
import dev.gouji.dataset.DatasetException;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingFilter;
import dev.gouji.report.FindingState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifDecidedTest {

    private static final String DECISION = "0123456789abcdef";

    @TempDir
    private Path folder;

    private static Conversion broken() throws IOException {
        return new Converter().convert(Path.of("samples/broken-2023.docx")).get(0);
    }

    /** The first finding dismissed. */
    private static Conversion dismissed() throws IOException {
        Conversion conversion = broken();
        AnnualReport report = conversion.reports().get(0).withExplanations(List.of());
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.set(0, findings.get(0).decided(FindingState.DISMISSED, DECISION));
        return new Conversion(conversion.document(), List.of(report.withFindings(findings)));
    }

    private List<JsonNode> results(Conversion conversion, Map<String, String> notes, SarifBaseline baseline)
            throws IOException {
        Path file = folder.resolve("log.sarif");
        SarifFrame frame = new SarifFrame(false, Map.of(), FindingFilter.ALL).deciding(notes);
        try (SarifFile sarif = SarifFile.create(file, frame, baseline)) {
            sarif.accept(conversion);
            sarif.finish();
        }
        List<JsonNode> results = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).at("/runs/0/results").forEach(results::add);
        return results;
    }

    @Test
    void aDismissedFindingIsSuppressedWithItsReasonAndTheOthersAreNot() throws IOException {
        List<JsonNode> results = results(dismissed(), Map.of(DECISION, "说的是全市"), null);

        JsonNode suppression = results.get(0).at("/suppressions/0");
        assertEquals("external", suppression.get("kind").asText());
        assertEquals("accepted", suppression.get("status").asText());
        assertEquals("说的是全市", suppression.get("justification").asText());
        assertTrue(results.get(1).get("suppressions").isEmpty());
    }

    @Test
    void withoutDecisionsNothingIsSaidOfThem() throws IOException {
        JsonNode result = results(broken(), null, null).get(0);

        assertFalse(result.has("suppressions"));
        assertFalse(result.has("baselineState"));
    }

    @Test
    void whatTheOlderRunHadIsUnchangedWhatIsGoneIsAbsentWhatIsMoreIsNew() throws Exception {
        Conversion all = broken();
        AnnualReport report = all.reports().get(0).withExplanations(List.of());
        Conversion older = new Conversion(
                all.document(), List.of(report.withFindings(report.findings().subList(0, 2))));
        Conversion newer = new Conversion(
                all.document(), List.of(report.withFindings(report.findings().subList(1, 3))));
        results(older, null, null);
        Path before = Files.move(folder.resolve("log.sarif"), folder.resolve("older.sarif"));

        List<String> states = results(newer, null, SarifBaseline.read(before)).stream()
                .map(result -> result.get("baselineState").asText())
                .toList();

        assertEquals(List.of("unchanged", "new", "absent"), states);
        assertEquals(
                List.of("unchanged", "unchanged"),
                results(
                                newer,
                                null,
                                SarifBaseline.read(
                                        Files.move(folder.resolve("log.sarif"), folder.resolve("third.sarif"))))
                        .stream()
                        .map(result -> result.get("baselineState").asText())
                        .toList());
    }

    @Test
    void aBaselineThatIsNoneIsRefused() throws IOException {
        Path none = Files.writeString(folder.resolve("none"), "{\"runs\":[{\"results\":[{\"ruleId\":\"x\"}]}]}");

        assertThrows(DatasetException.class, () -> SarifBaseline.read(none));
        assertThrows(DatasetException.class, () -> SarifBaseline.read(folder.resolve("missing")));
        assertThrows(
                DatasetException.class, () -> SarifBaseline.read(Files.writeString(folder.resolve("text"), "no json")));
    }
}
