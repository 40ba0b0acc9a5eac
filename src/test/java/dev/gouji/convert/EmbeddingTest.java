package dev.gouji.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What a Java program that embeds gouji does. */
class EmbeddingTest {

    private static final Path SOURCE = Path.of("src/test/java/dev/gouji/convert/ReadmeSnippet.java");

    @TempDir
    private Path folder;

    @Test
    void theSnippetOfTheReadmeIsTheOneThatRuns() throws Throwable {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("samples")), "no samples here");
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```java\n") + "```java\n".length();
        String printed = readme.substring(begin, readme.indexOf("```", begin));
        assertTrue(Files.readString(SOURCE).contains(printed.indent(8)), "the README has not what ReadmeSnippet runs");
        assertEquals("霁川市公安局 2023 INCONSISTENT\n", outputOf(ReadmeSnippet::run));
    }

    @Test
    void aPageIsReadWithThePicturesOfTheFolderBesideIt() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), "<img src='a_files/1.png'>");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        Files.write(Files.createDirectory(folder.resolve("a_files")).resolve("1.png"), png);
        DocumentRecord record = new Converter().convert(page).get(0).document();
        assertTrue(record.bytes() > Files.size(page));
    }

    private static String outputOf(Executable snippet) throws Throwable {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            snippet.execute();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void membersComeBeforeTheirArchive() throws IOException {
        Path archive = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            out.putNextEntry(new ZipEntry("b.txt"));
            out.write("甲市公安局".getBytes(StandardCharsets.UTF_8));
        }

        List<String> names = new Converter()
                .convert(archive).stream()
                        .map(Conversion::document)
                        .map(DocumentRecord::document)
                        .toList();

        assertEquals(List.of("a.zip!/b.txt", "a.zip"), names);
    }

    @Test
    void aFileOverTheBoundIsNotLoadedAndSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "0123456789");

        DocumentRecord record = new Converter(new Limits(Map.of(Bound.BYTES, 9L)))
                .convert(file)
                .get(0)
                .document();

        assertEquals(ErrorCode.LIMIT_BYTES, record.error());
        assertEquals(10, record.bytes());
        assertNull(record.sha256());
    }

    @Test
    void aFileThatIsNotThereIsAnExceptionOfTheCaller() {
        assertThrows(NoSuchFileException.class, () -> new Converter().convert(folder.resolve("none.docx")));
    }

    @Test
    void oneConverterServesManyThreads() throws Exception {
        Path sample = Path.of("samples/broken-2023.docx");
        Assumptions.assumeTrue(Files.exists(sample), "no samples here");
        Converter converter = new Converter();
        List<Conversion> alone = converter.convert(sample);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Conversion>>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(() -> converter.convert(sample));
            }
            for (Future<List<Conversion>> call : threads.invokeAll(calls)) {
                assertEquals(alone, call.get());
            }
        } finally {
            threads.shutdown();
        }
    }
}
