package dev.gouji.benchmark.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.benchmark.score.Score.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final String MANIFEST = """
            {"documents": [
              {"document": "a.html", "group": "clean", "form": "f", "faultless": true},
              {"document": "b.pdf", "group": "error", "form": "f", "faultless": false}],
             "cases": [{"name": "value-0", "kind": "value", "documents": ["b.pdf"], "culprits": ["t/r/c"]},
              {"name": "structure-0", "kind": "structure", "documents": ["b.pdf"], "culprits": ["t/gone"]}]}""";
    private static final String TRUTH = """
            {"document": "a.html", "figures": [{"key": "t/r/c", "value": "12"}, {"key": "t/r/d", "value": "3", "kind": "apart"}]}
            {"document": "b.pdf", "figures": [{"key": "t/r/c", "mark": "absent"}, {"key": "t/r/d", "mark": "blank"}]}
            """;

    @TempDir
    Path folder;

    private Score score() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), MANIFEST);
        Files.writeString(folder.resolve("truth.ndjson"), TRUTH);
        return new Score(folder);
    }

    private Map<String, Map<?, ?>> results(String lines) throws IOException {
        return Score.results(Files.writeString(folder.resolve("tool.ndjson"), lines));
    }

    @ParameterizedTest(name = "{0}, said {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\": \"12\"  | \"value\": \"12.0\"                     | RIGHT",
                "\"value\": \"12\"  | \"value\": \"21\"                       | WRONG",
                "\"value\": \"12\"  | \"value\": \"21\", \"certain\": false   | DOUBT",
                "\"value\": \"12\"  | \"mark\": \"unreadable\"                | DOUBT",
                "\"value\": \"12\"  | \"certain\": true                       | MISSING",
                "\"value\": \"0\"   | \"mark\": \"blank\"                     | WRONG",
                "\"mark\": \"blank\" | \"value\": \"0\"                       | WRONG",
                "\"mark\": \"dash\" | \"mark\": \"dash\"                      | RIGHT",
                "\"mark\": \"dash\" | \"mark\": \"slash\"                     | WRONG",
                "\"value\": \"0\", \"or_mark\": true | \"mark\": \"slash\"    | RIGHT",
                "\"mark\": \"open\" | \"value\": \"5\"                        | WRONG",
                "\"mark\": \"open\" | \"value\": \"5\", \"certain\": false    | DOUBT",
                "\"mark\": \"absent\" | \"value\": \"5\"                      | WRONG",
                "\"mark\": \"absent\" | \"mark\": \"blank\"                   | NONE",
                "\"mark\": \"absent\" | \"certain\": true                     | NONE",
            })
    void saysWhatBecameOfAFigure(String truth, String said, Outcome outcome) {
        Map<?, ?> seen = (Map<?, ?>) Score.Json.read("{" + truth + "}");
        assertEquals(outcome, Score.outcome(seen, (Map<?, ?>) Score.Json.read("{" + said + "}")));
    }

    @Test
    void aDocumentThatWasNotTakenIsCountedAsSuch() throws IOException {
        Score.Count clean = score().figures(Map.of(), "group").get("clean");
        assertEquals(List.of(1, 0, 0, 0), List.of(clean.documents, clean.taken, clean.figures, clean.missing));
    }

    @Test
    void countsByGroupAndFiguresOfTheirOwnKindApart() throws IOException {
        Map<String, Score.Count> counts = score().figures(
                        results(
                                "{\"document\": \"a.html\", \"seconds\": 0.5, \"figures\": [{\"key\": \"t/r/c\", \"value\": \"12\"},"
                                        + " {\"key\": \"t/r/d\", \"value\": \"4\"}]}"),
                        "group");
        assertEquals(1, counts.get("clean").right);
        assertEquals(1, counts.get("apart").wrong);
        assertEquals(
                List.of(2, 1, 2),
                List.of(counts.get("all").documents, counts.get("all").taken, counts.get("all").figures));
        assertTrue(Score.figureTable(counts).contains("| clean | 1, 1 | 1 | 100.0 | 0.0 | 0.0 | 0 | 0.50 |"));
    }

    @Test
    void anErrorIsFoundByItsPlaceAndNamedByItsCulprit() throws IOException {
        Map<String, Score.Cases> kinds = score().errors(results(
                "{\"document\": \"b.pdf\", \"errors\": [{\"places\": [\"t/r/c\", \"t/r/d\"], \"culprits\": [\"t/r/c\"]},"
                        + " {\"places\": [\"t/gone/c\"], \"culprits\": []}]}"));
        assertEquals(1, kinds.get("value").found);
        assertEquals(1, kinds.get("value").named);
        assertEquals(1, kinds.get("value").beside);
        assertEquals(1, kinds.get("structure").found);
        assertEquals(0, kinds.get("structure").named);
    }

    @Test
    void whoAccusesAnotherIsNotRight() throws IOException {
        Score.Cases value = score().errors(
                        results(
                                "{\"document\": \"b.pdf\", \"errors\": [{\"places\": [\"t/r/c\"], \"culprits\": [\"t/r/d\"]}]}"))
                .get("value");
        assertEquals(List.of(1, 0, 1), List.of(value.found, value.named, value.misnamed));
    }

    @Test
    void countsFalseAlarmsInFaultlessDocumentsAlone() throws IOException {
        String sure = "{\"document\": \"a.html\", \"errors\": [{\"places\": [\"t/r/c\"]}]}";
        String unsure = "{\"document\": \"a.html\", \"errors\": [{\"places\": [\"t/r/c\"], \"certain\": false}]}";
        String broken = "{\"document\": \"b.pdf\", \"errors\": [{\"places\": [\"t/r/c\"]}]}";
        assertArrayEquals(new int[] {1, 1, 0}, score().alarms(results(sure)));
        assertArrayEquals(new int[] {1, 0, 1}, score().alarms(results(unsure)));
        assertArrayEquals(new int[] {0, 0, 0}, score().alarms(results(broken)));
    }

    @Test
    void readsJson() {
        assertEquals(
                "{a=[1, -2.5, true, null], b={c=\"\n\u4e00}}",
                Score.Json.read(" {\"a\": [1, -2.5, true, null], \"b\": {\"c\": \"\\\"\\n\\u4e00\"}} ")
                        .toString());
        for (String bad : List.of("", "{", "{\"a\" 1}", "[1,", "\"a", "[1] 2", "x", "[".repeat(99), "\"\\u00")) {
            assertThrows(IllegalArgumentException.class, () -> Score.Json.read(bad), bad);
        }
    }

    @Test
    void needsNothingButTheJdk() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/gouji/benchmark/score/Score.java"));
        assertEquals(
                List.of(),
                source.lines()
                        .filter(line -> line.startsWith("import ") && !line.startsWith("import java."))
                        .toList());
    }
}
