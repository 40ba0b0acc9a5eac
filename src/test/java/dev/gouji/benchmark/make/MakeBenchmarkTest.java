package dev.gouji.benchmark.make;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gouji.benchmark.score.Score;
import dev.gouji.benchmark.tool.RunTools;
import dev.gouji.form.Forms;
import dev.gouji.report.FigureKey;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MakeBenchmarkTest {

    @TempDir
    Path folder;

    /** What can be made without programs of others. */
    private static void make(Path folder, long seed) throws Exception {
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory(folder.getParent(), "work");
        Corpus corpus = new Corpus(folder, work, new Producers(work, null, null));
        List<Source> sources = MakeBenchmark.sources(seed, 1);
        CleanKinds.add(sources.subList(0, 1), corpus);
        DegradedKinds.add(sources.subList(0, 1), corpus, seed);
        TextKinds.add(1, corpus, seed);
        TrapKinds.add(40, corpus, seed);
        ErrorKinds.add(4, corpus, seed);
        corpus.save();
        corpus.finish(seed, 1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "NULL",
            value = {
                "12, 12, NULL",
                "'1,234', 1234, NULL",
                "１２, 12, NULL",
                "-3, -3, NULL",
                "12.50万元, 12.50, NULL",
                "'', NULL, blank",
                "—, NULL, dash",
                "/, NULL, slash",
                "无, NULL, none",
                "约20, NULL, open"
            })
    void saysWhatACellShows(String text, String value, String mark) {
        Shown shown = Shown.of(text);
        assertEquals(value, shown.value());
        assertEquals(mark, shown.mark());
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws Exception {
        make(folder.resolve("one"), 5);
        make(folder.resolve("same"), 5);
        make(folder.resolve("other"), 6);
        List<Path> files = files(folder.resolve("one"));
        assertTrue(files.size() > 40);
        for (Path file : files) {
            Path again = folder.resolve("same").resolve(folder.resolve("one").relativize(file));
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again), file.toString());
        }
        String truth = Files.readString(folder.resolve("one/truth.ndjson"));
        assertNotEquals(truth, Files.readString(folder.resolve("other/truth.ndjson")));
    }

    @Test
    void thisProgramReadsNothingOfItSilentlyWrong() throws Exception {
        Path benchmark = folder.resolve("b");
        make(benchmark, 11);
        List<Path> results =
                RunTools.over(benchmark, List.of("gouji"), new PrintStream(OutputStream.nullOutputStream()));
        Score score = new Score(benchmark);
        Score.Count all = score.figures(Score.results(results.get(0)), "group").get("all");
        assertEquals(0, all.wrong);
        assertTrue(all.right > 0.9 * all.figures, all.right + " of " + all.figures);
    }

    @Test
    void everyDocumentIsListedWithItsTruth() throws Exception {
        Path benchmark = folder.resolve("b");
        make(benchmark, 5);
        Set<String> listed = new HashSet<>();
        JsonNode manifest =
                new JsonMapper().readTree(benchmark.resolve("manifest.json").toFile());
        manifest.path("documents")
                .forEach(document -> listed.add(document.path("document").asText()));
        Set<String> known = new HashSet<>();
        for (String line : Files.readAllLines(benchmark.resolve("truth.ndjson"))) {
            JsonNode truth = new JsonMapper().readTree(line);
            assertTrue(truth.path("figures").size() > 10, line);
            known.add(truth.path("document").asText());
        }
        Set<String> there = new HashSet<>();
        files(benchmark.resolve("documents"))
                .forEach(file -> there.add(benchmark.relativize(file).toString()));
        assertEquals(there, listed);
        assertEquals(there, known);
        manifest.path("cases")
                .forEach(fault -> fault.path("documents")
                        .forEach(document -> assertTrue(there.contains(document.asText()), document.asText())));
    }

    private static List<Path> files(Path folder) throws java.io.IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void placesNameEveryFigureOfEveryForm() {
        List<Map<String, Object>> places = MakeBenchmark.places();
        Forms.all()
                .forEach(form -> form.variants()
                        .forEach(variant -> assertEquals(
                                variant.keys().size(),
                                places.stream()
                                        .filter(place -> place.get("form").equals(form.id()))
                                        .filter(place -> place.get("wording").equals(variant.id()))
                                        .count())));
    }

    @Test
    void aRowThatIsLeftOutIsAbsent() {
        Source source = Source.drawn(3, Forms.newest().variants().get(0), 2023, 9);
        FigureKey key = FigureKey.of("requests/refused.third_party/total");
        Source shorter = source.laid(source.tables().stream()
                .map(table -> table.id().equals("requests") ? Block.without(table, key) : table)
                .toList());
        assertEquals(Shown.ABSENT, shorter.shown().get(key.toString()));
        assertEquals(
                source.shown().get("requests/handled/total"), shorter.shown().get("requests/handled/total"));
        assertEquals(10, Block.slots(shorter.tables().get(1))[0].length);
    }

    @Test
    void aTypingErrorIsAnotherNumber() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            String text = String.valueOf(random.nextInt(300));
            assertNotEquals(Long.parseLong(text), Long.parseLong(ErrorKinds.mistyped(text, random)));
        }
    }
}
