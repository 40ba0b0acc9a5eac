package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.ChildRun;
import dev.gouji.cli.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code convert} says it would do, what {@code status} says it did, and that it is the same in any way of doing it. */
class DatasetCommandsTest {

    @TempDir
    Path work;

    @BeforeEach
    void makeInputs() throws IOException {
        Files.createDirectories(work.resolve("in"));
        for (String sample : List.of("city-2023.docx", "bureau-2024.html", "town-2021.txt")) {
            Files.copy(Path.of("samples", sample), work.resolve("in").resolve(sample));
        }
        Files.writeString(work.resolve("in/坏.docx"), "");
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() throws IOException {
        Command first = dry();
        assertTrue(
                first.out().startsWith("new, to be converted: 4\nchanged, to be converted again: 0\nunchanged: 0\n"));
        assertFalse(Files.exists(out()));
        convert();
        Files.writeString(work.resolve("in/town-2021.txt"), "changed");
        Files.delete(work.resolve("in/bureau-2024.html"));
        Files.writeString(work.resolve("in/新.txt"), "new");
        Files.writeString(work.resolve("in/.DS_Store"), "");
        assertEquals("""
                new, to be converted: 1
                  新.txt
                changed, to be converted again: 1
                  town-2021.txt
                unchanged: 2
                left out or not to be opened, a line only: 1
                  .DS_Store
                gone, to be removed from the dataset: 1
                  bureau-2024.html
                """, dry("-v").out());
        assertEquals(3, convert().code());
        assertTrue(dry().out().contains("unchanged: 4\n"), dry().out());
    }

    @Test
    void whatFailedIsConvertedAgainWhenAskedFor() {
        convert();
        assertTrue(dry("--retry=failed").out().contains("again: 1\nunchanged: 3\n"));
        assertTrue(dry("--retry=timeout,empty-file").out().contains("again: 1\nunchanged: 3\n"));
        assertTrue(dry("--retry=timeout").out().contains("again: 0\nunchanged: 4\n"));
        assertTrue(dry("--retry=all").out().contains("again: 4\nunchanged: 0\n"));
    }

    @Test
    void aCodeThatIsNoneAndARetryOfNoDatasetAreMisuse() {
        Command wrong = dry("--retry=slow");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("--retry"), wrong.err());
        assertEquals(2, Command.gouji("convert", "--retry", "failed", in()).code());
    }

    @Test
    void aDryRunWithoutADatasetFolderIsMisuse() {
        assertEquals(2, Command.gouji("convert", "--dry-run", in()).code());
    }

    @Test
    void aDryRunOverAFolderOfOthersIsRefused() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("thesis.txt"), "years of work");
        assertEquals(2, dry().code());
    }

    @Test
    void aRunThatWouldDropMoreThanHalfOfADatasetChangesNothingUnlessThatIsMeant() throws IOException {
        convert();
        var before = ChildRun.data(out());
        String log = Files.readString(out().resolve("run.log.ndjson"));
        for (String sample : List.of("city-2023.docx", "bureau-2024.html", "坏.docx")) {
            Files.delete(work.resolve("in").resolve(sample));
        }
        Command refused = convert("--lang=en");
        assertEquals(2, refused.code(), refused.err());
        assertTrue(refused.err().contains("of the 4 documents"), refused.err());
        assertTrue(refused.err().contains("would drop 3"), refused.err());
        assertTrue(refused.err().contains("--allow-removal"), refused.err());
        assertEquals(before, ChildRun.data(out()));
        assertEquals(log, Files.readString(out().resolve("run.log.ndjson")));
        assertEquals(0, convert("--allow-removal").code());
        assertEquals(1, Files.readAllLines(out().resolve("documents.ndjson")).size());
    }

    @Test
    void theRemovalIsNoticedWithoutAJournalAndByWhatIsLeftOfTheList() throws IOException {
        convert();
        ChildRun.delete(out().resolve(".gouji"));
        Path documents = out().resolve("documents.ndjson");
        Files.writeString(documents, Files.readString(documents) + "{\"document\":3}\n{");
        for (Path file : List.of(work.resolve("in/city-2023.docx"), work.resolve("in/bureau-2024.html"))) {
            Files.delete(file);
        }
        assertEquals(3, convert().code(), "just half of them are gone");
        Files.delete(work.resolve("in/town-2021.txt"));
        Files.delete(work.resolve("in/坏.docx"));
        assertEquals(2, convert().code(), "as if the folder were not mounted");
    }

    @Test
    void theMembersOfAnArchiveStayWithIt() throws IOException {
        Path zip = work.resolve("in/包.zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 20; i++) {
                packed.putNextEntry(new ZipEntry(i + ".txt"));
                packed.write('x');
            }
        }
        convert();
        Files.delete(work.resolve("in/city-2023.docx"));
        assertEquals(3, convert().code());
        Files.delete(zip);
        assertEquals(2, convert().code());
    }

    @Test
    void aDamagedJournalIsToldOfInBothLanguages() throws IOException {
        convert();
        for (String language : List.of("en", "zh")) {
            try (Stream<Path> files = Files.list(out().resolve(".gouji/journal"))) {
                for (Path file : files.filter(file -> file.toString().endsWith(".segment"))
                        .toList()) {
                    Files.write(file, new byte[(int) Files.size(file)]);
                }
            }
            Command told = convert("--lang=" + language);
            assertEquals(3, told.code());
            assertTrue(told.err().contains(language.equals("en") ? "in .gouji was damaged" : ".gouji 中"), told.err());
            assertTrue(Files.readString(out().resolve("run.log.ndjson")).contains("{\"event\":\"damage\""));
        }
        assertEquals(
                "not read, or not wholly: 1 (listed in quarantine.ndjson)",
                convert("--lang=en").err().strip());
    }

    @Test
    void theStatusSaysWhatCameOutAndWhatWentWrong() {
        assertEquals(2, Command.gouji("status", out().toString()).code());
        convert();
        Command status = Command.gouji("status", "--lang=en", out().toString());
        assertEquals(0, status.code(), status.err());
        assertTrue(status.out().contains("done · 4 of 4 inputs (100 %)"), status.out());
        assertTrue(status.out().contains("read 3"), status.out());
        assertTrue(status.out().contains("converted: 4, taken over unchanged: 0"), status.out());
        assertTrue(status.out().contains("坏.docx ["), status.out());
        convert();
        String again = Command.gouji("status", "--lang=en", out().toString()).out();
        assertTrue(again.contains("converted: 0, taken over unchanged: 4"), again);
    }

    @Test
    void theLogHasALineForEveryInput() throws IOException {
        convert();
        List<String> lines = Files.readAllLines(out().resolve("run.log.ndjson"));
        assertEquals(
                4, lines.stream().filter(line -> line.contains("\"document\":")).count());
        assertTrue(lines.get(0).startsWith("{\"event\":\"start\""), lines.get(0));
        assertTrue(lines.get(lines.size() - 1).contains("\"state\":\"done\""));
    }

    @Test
    void theBytesAreTheSameInThisProcessAndInOthersAtAnyNumberOfJobs() throws IOException {
        convert("--isolate", "none", "-j1");
        var expected = ChildRun.data(out());
        for (String[] how : new String[][] {
            {"--isolate", "none", "-j4"}, {"--isolate", "process", "-j1"}, {"--isolate", "process", "-j3"}
        }) {
            Path other = work.resolve(String.join("", how));
            Command command = Command.gouji("convert", in(), "-o", other.toString(), "-q", how[0], how[1], how[2]);
            assertEquals(3, command.code(), command.err());
            assertEquals(expected, ChildRun.data(other));
        }
        String streamed =
                Command.gouji("convert", in(), "-q", "--isolate", "none").out();
        assertEquals(
                streamed,
                Command.gouji("convert", in(), "-q", "--isolate", "process").out());
    }

    private Command convert(String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"convert", in(), "-o", out().toString(), "-q"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Command.gouji(arguments);
    }

    private Command dry(String... more) {
        return more.length == 0
                ? Command.gouji("convert", in(), "-o", out().toString(), "--dry-run", "--lang=en")
                : Command.gouji("convert", in(), "-o", out().toString(), "--dry-run", "--lang=en", more[0]);
    }

    private String in() {
        return work.resolve("in").toString();
    }

    private Path out() {
        return work.resolve("out");
    }
}
