package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.cli.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}, with what it was asked for. */
class CheckCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path work;

    private static String dataset;

    @BeforeAll
    static void convert() {
        dataset = work.resolve("data").toString();
        Command.gouji("convert", "samples", "-o", dataset, "-q", "--isolate=none");
    }

    @Test
    void aDatasetIsPrintedAsItsOriginalsAre() {
        assertEquals(check("samples"), check(dataset));
    }

    @Test
    void aDatasetNeedsNothingButItsRecords() throws IOException {
        Path copy = Files.createDirectory(work.resolve("copy"));
        for (String name :
                List.of("datapackage.json", "documents", "reports", "figures", "findings", "explanations", "organs")) {
            String file = name.contains(".") ? name : name + ".ndjson";
            Files.copy(Path.of(dataset, file), copy.resolve(file));
        }
        assertEquals(check(dataset), check(copy.toString()));
        Files.writeString(copy.resolve("figures.ndjson"), "{\"report_id\":\"0\"}\n");
        Command damaged = check(copy.toString());
        assertEquals(ExitCode.USAGE, damaged.code());
        assertTrue(damaged.err().contains("convert it again"), damaged.err());
    }

    @Test
    void aDatasetIsCheckedByItselfAlone() {
        assertEquals(ExitCode.USAGE, check(dataset, "samples").code());
        assertEquals(
                ExitCode.USAGE, check(dataset, "--units", "fixtures/README.md").code());
    }

    @Test
    void asJsonTheFindingsStandAsInTheDataset() throws IOException {
        Command all = check(dataset, "--format=json", "-q");
        assertEquals(Files.readString(Path.of(dataset, "findings.ndjson")), all.out());
        assertEquals("", all.err());
    }

    @Test
    void everyFilterLeavesItsFindingsAlone() throws IOException {
        assertEquals(6, findings("--rule=requests,review_litigation.total").size());
        assertEquals(2, findings("--rule", "requests.outcomes").size());
        assertEquals(0, findings("--year=2019").size());
        assertEquals(6, findings("--year=2019,2023", "--organ=公安").size());
        assertEquals(0, findings("--organ=教育").size());
        for (JsonNode finding : findings("--severity=error")) {
            assertEquals("error", finding.get("severity").textValue());
        }
    }

    @Test
    void theExitCodeAndTheSummaryAreOfWhatWasAskedFor() {
        assertEquals(ExitCode.FINDINGS, check(dataset).code());
        Command asked = check(dataset, "--organ=教育");
        assertEquals(ExitCode.DONE, asked.code());
        assertTrue(asked.out().endsWith("""
                Files: 8; reports: 1, with errors: 0; errors: 0; warnings: 0; files without a report or not fully read: 0
                """), asked.out());
    }

    @Test
    void aRuleThatThereIsNotIsMisuse() {
        Command command = check(dataset, "--rule=sums");
        assertEquals(ExitCode.USAGE, command.code());
        assertTrue(command.err().contains("gouji rules"), command.err());
    }

    @Test
    void manyFilesEndInASummaryAndOneDoesNot() {
        String many = check(dataset, "--lang=zh").out();
        assertTrue(many.contains("""
                按核对项目
                ┌────────────────────────────────────────┬──────┬──────┬──────┐
                │ 核对                                   │ 错误 │ 警告 │ 报告 │
                """), many);
        assertTrue(many.contains("✗ 错误 3，警告 0  broken-2023.docx · 霁川市公安局 · 2023"), many);
        assertFalse(check("samples/broken-2023.docx", "--lang=zh").out().contains("按核对项目"));
    }

    @Test
    void oneSlipThatBreaksTwoSumsIsDrawnOnce() {
        String printed = check("samples/broken-2023.docx").out();
        assertTrue(printed.contains("[requests.outcomes]") && printed.contains("[requests.applicants]"), printed);
        assertEquals(
                1,
                Stream.of(printed.split("\n"))
                        .filter(line -> line.contains("[40→0]"))
                        .count());
    }

    @Test
    void sarifIsInTheLanguageAskedForAndNamesItsBase() throws IOException {
        JsonNode run = JSON.readTree(check("samples", "--format=sarif").out()).at("/runs/0");
        assertEquals("en", run.get("language").textValue());
        assertEquals(
                Path.of("samples").toAbsolutePath().normalize().toUri().toString(),
                run.at("/originalUriBaseIds/INPUT/uri").textValue());
        JsonNode result = run.at("/results/0");
        assertTrue(result.at("/message/text").textValue().contains("add up to"));
        assertEquals(
                "INPUT",
                result.at("/locations/0/physicalLocation/artifactLocation/uriBaseId")
                        .textValue());
        JsonNode ofDataset =
                JSON.readTree(check(dataset, "--format=sarif", "--lang=zh").out());
        assertEquals("zh-CN", ofDataset.at("/runs/0/language").textValue());
        assertFalse(ofDataset.at("/runs/0/originalUriBaseIds/INPUT").has("uri"));
    }

    private static Command check(String... arguments) {
        return Command.gouji(Stream.concat(Stream.of("check", "--lang=en", "--isolate=none"), Stream.of(arguments))
                .filter(argument -> !List.of(arguments).contains("--lang=zh") || !argument.equals("--lang=en"))
                .toArray(String[]::new));
    }

    private static List<JsonNode> findings(String... options) throws IOException {
        Command command = check(Stream.concat(Stream.of(dataset, "--format=json"), Stream.of(options))
                .toArray(String[]::new));
        List<JsonNode> findings = new ArrayList<>();
        for (String line : command.out().lines().toList()) {
            findings.add(JSON.readTree(line));
        }
        return findings;
    }
}
