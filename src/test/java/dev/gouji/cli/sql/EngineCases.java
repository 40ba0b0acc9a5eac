package dev.gouji.cli.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a script of a dataset must do on every engine: the samples are loaded, and the questions have their answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EngineCases {

    private static final Path QUESTIONS = Path.of("docs", "analysis.md");

    private static final List<String> VIEWS =
            List.of("requests_long", "report_year", "ledger_breaks", "carry_over", "doubtful", "series_2019_2021");

    Path folder;

    Database database;

    abstract Database open() throws Exception;

    abstract String script();

    @BeforeAll
    void load(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Command done =
                Command.gouji("convert", "samples", "-o", folder.resolve("out").toString(), "-q", "--isolate", "none");
        assertEquals(0, done.code(), done.err());
        database = open();
        database.run(folder.resolve("out"), script());
    }

    @AfterAll
    void close() throws Exception {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void everyRecordIsThere() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            for (Path file : files.filter(EngineCases::isOfRecords).toList()) {
                String table = file.getFileName().toString().replace(".ndjson", "");
                int lines = Files.readAllLines(file).size();
                assertEquals(List.of(List.of(String.valueOf(lines))), rows("SELECT count(*) FROM " + table), table);
            }
        }
    }

    @Test
    void numbersCanBeSummedAndNothingIsNothing() throws Exception {
        assertEquals(
                List.of(List.of("1289300.5", "1596", "0")),
                rows("SELECT max(value), count(value), count(reason) FROM figures WHERE unit = '元' OR unit IS NULL"
                        + " OR unit = '万元'"));
    }

    @Test
    void everyViewCanBeAsked() throws Exception {
        for (String view : VIEWS) {
            assertEquals(view.equals("doubtful"), rows("SELECT * FROM " + view).isEmpty(), view);
        }
        assertEquals(List.of(), rows("SELECT * FROM requests_long WHERE column_id = 'total' OR row_zh IS NULL"));
    }

    @Test
    void theQuestionsHaveTheAnswersOfTheDocument() throws Exception {
        List<Question> questions = Question.of(Files.readString(QUESTIONS));
        assertEquals(10, questions.size());
        for (Question question : questions) {
            List<List<String>> answer = rows(question.sql());
            assertFalse(answer.isEmpty(), question.sql());
            if (Boolean.getBoolean("gouji.goldens.write") && System.getenv("CI") == null) {
                Files.writeString(QUESTIONS, question.answered(Files.readString(QUESTIONS), answer));
            } else {
                assertEquals(question.answer(), answer, question.sql());
            }
        }
    }

    /** With numbers in one writing, whatever the engine's. */
    private List<List<String>> rows(String sql) throws Exception {
        return database.rows(sql).stream()
                .map(row -> row.stream().map(Question::cell).toList())
                .toList();
    }

    private static boolean isOfRecords(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".ndjson")
                && !List.of("quarantine.ndjson", "run.log.ndjson").contains(name);
    }

    static void assertComments(List<List<String>> comments) {
        assertTrue(
                comments.contains(List.of("值 · value: The number in the form's unit; null unless mark is number.")),
                comments.toString());
    }
}
