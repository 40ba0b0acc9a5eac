package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that a timer starts, again and again over the same folder. */
class WeeklyTest {

    @TempDir
    Path work;

    private Path in;

    private Path out;

    @BeforeEach
    void makeInputs() throws IOException {
        in = Files.createDirectories(work.resolve("in"));
        out = work.resolve("out");
        for (String name : List.of("bureau-2024.html", "town-2021.txt")) {
            Files.copy(Path.of("samples", name), in.resolve(name));
        }
    }

    @Test
    void whatChangedSinceTheRunBeforeIsPrinted() throws IOException {
        Command first = convert("--diff", "text");
        assertEquals("", first.out());
        assertTrue(first.err().startsWith("There was no dataset before"), first.err());
        Files.copy(Path.of("samples/city-2023.docx"), in.resolve("city-2023.docx"));
        Files.delete(in.resolve("town-2021.txt"));
        Command second = convert("--diff", "text");
        assertTrue(second.out().startsWith("reports that are new: 1\n"), second.out());
        assertTrue(second.out().contains("(city-2023.docx)"), second.out());
        assertTrue(second.out().contains("reports that are gone: 1\n"), second.out());
        assertEquals(0, out.resolve(".gouji/new").toFile().list().length, "the old records are not kept");
    }

    @Test
    void whatIsPrintedIsWhatDiffFindsBetweenBothAsData() throws IOException {
        convert();
        Path before = work.resolve("before");
        assertEquals(
                0,
                Command.gouji("convert", in.toString(), "-o", before.toString(), "-q")
                        .code());
        Files.delete(in.resolve("town-2021.txt"));
        Command second = convert("--diff", "ndjson");
        String expected = Command.gouji("diff", before.toString(), out.toString(), "--format", "ndjson")
                .out();
        assertTrue(expected.contains("\"change\":\"gone\""), expected);
        assertEquals(expected, second.out());
    }

    @Test
    void aRunThatChangesNothingPrintsWhatIsStillOpen() {
        convert();
        Command again = convert("--diff", "text");
        assertEquals(
                Command.gouji("diff", "--lang=en", out.toString(), out.toString())
                        .out(),
                again.out());
    }

    @Test
    void anEarlierDatasetThatCannotBeReadCostsTheComparisonAlone() throws IOException {
        convert();
        Files.writeString(out.resolve("figures.ndjson"), "oops");
        Files.writeString(in.resolve("new.txt"), "new");
        Command again = convert("--diff", "text");
        assertEquals(0, again.code(), again.err());
        assertTrue(again.err().contains("is damaged or has been changed"), again.err());
        assertEquals(3, Files.readAllLines(out.resolve("documents.ndjson")).size());
    }

    @Test
    void aDifferenceWithoutADatasetIsMisuse() {
        assertEquals(
                2, Command.gouji("convert", "--diff", "text", in.toString()).code());
    }

    @Test
    void theLogOfEveryRunIsKept() throws IOException {
        convert();
        String first = Files.readString(out.resolve("run.log.ndjson"));
        convert();
        assertEquals(first, Files.readString(out.resolve(".gouji/runs/000001.ndjson")));
        assertFalse(Files.readString(out.resolve("run.log.ndjson")).equals(first));
    }

    @Test
    void theStatusIsDataTooInTheShapeOfTheProgress() throws IOException {
        Files.writeString(in.resolve("empty.docx"), "");
        Command run = convert("--progress", "json");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.err().lines().toList()) {
            if (line.startsWith("{")) {
                lines.add(new ObjectMapper().readTree(line));
            }
        }
        assertEquals("convert", lines.get(0).get("phase").textValue());
        JsonNode last = lines.get(lines.size() - 1);
        JsonNode status = new ObjectMapper()
                .readTree(
                        Command.gouji("status", out.toString(), "--format=json").out());
        assertEquals("done", status.get("state").textValue());
        assertEquals(3, status.get("done").intValue());
        assertEquals(
                "[{\"document\":\"empty.docx\",\"error\":\"empty-file\"}]",
                status.get("problems").toString());
        assertEquals(status.get("outcomes"), last.get("outcomes"));
        assertEquals("done", last.get("state").textValue());
    }

    @Test
    void progressIsToldWhereItIsAskedForAndNowhereElse() {
        assertTrue(convert("--progress", "plain").err().startsWith("converting: 0 of 2 inputs"));
        assertFalse(convert("--progress", "none").err().contains("converting"));
        assertFalse(convert().err().contains("converting"));
    }

    private Command convert(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("convert", "--lang=en", in.toString(), "-o", out.toString(), "--isolate=none"));
        arguments.addAll(List.of(more));
        return Command.gouji(arguments.toArray(String[]::new));
    }
}
