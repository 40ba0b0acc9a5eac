package dev.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.bulk.collect.DatasetRun;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.dataset.DatasetFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The promise: the same inputs give the same bytes, at any number of threads, in any locale. */
class SameBytesTest {

    private static final List<String> CONTENTS = List.of("好", "?", "!", " ", "同", "同", "");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path work;

    @BeforeEach
    void makeInputs() throws IOException {
        for (int i = 0; i < 60; i++) {
            Path file = work.resolve("in/第" + i % 7 + "县/报告" + i + ".html");
            Files.createDirectories(file.getParent());
            String content = CONTENTS.get(i % CONTENTS.size());
            Files.writeString(file, content + (content.equals("同") ? "" : i), StandardCharsets.UTF_8);
        }
        Files.writeString(work.resolve("in/~$锁.docx"), "");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "2, en, UTC",
        "8, en, UTC",
        "1, ar-EG-u-nu-arab, Asia/Kathmandu",
        "8, tr, America/St_Johns",
        "3, th-TH-u-ca-buddhist-nu-thai, UTC"
    })
    void theDatasetHasTheSameBytes(int jobs, String language, String timeZone) throws Exception {
        Tally expected = write(1, work.resolve("expected"));
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
        Tally actual = write(jobs, work.resolve("actual"));
        assertEquals(expected, actual);
        List<Path> files = data(work.resolve("expected"));
        assertEquals(32, files.size());
        for (Path file : files) {
            Path other = work.resolve("actual").resolve(file.getFileName());
            assertEquals(-1, Files.mismatch(file, other), file.getFileName().toString());
        }
    }

    @Test
    void everyInputIsAccountedFor() throws Exception {
        Tally tally = write(2, work.resolve("out"));
        assertEquals(61, tally.inputs());
        assertEquals(61, tally.ok() + tally.partial() + tally.unrecognised() + tally.failed() + tally.skipped());
        assertTrue(tally.ok() > 0 && tally.partial() > 0 && tally.unrecognised() > 0 && tally.failed() > 0);
        try (Stream<String> lines = Files.lines(work.resolve("out/documents.ndjson"))) {
            assertEquals(61, lines.count());
        }
    }

    private Tally write(int jobs, Path output) throws Exception {
        List<Input> inputs =
                InputList.of(List.of(work.resolve("in").toString()), InputStream.nullInputStream(), output);
        BulkRun run = new BulkRun(FakeConverter::convert, jobs, 1 << 20, 60);
        try (DatasetFolder folder = DatasetFolder.claim(output)) {
            return new DatasetRun(run, RunKey.of("program", "", ""), List.of(), "", true)
                    .run(inputs, folder, head -> {}, BulkListener.NONE);
        }
    }

    private static List<Path> data(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("run.log.ndjson"))
                    .sorted()
                    .toList();
        }
    }
}
