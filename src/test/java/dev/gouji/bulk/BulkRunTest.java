package dev.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.dataset.Samples;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.document.ErrorCode;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("apart")
class BulkRunTest {

    private static final long MUCH = 1 << 20;

    @TempDir
    Path folder;

    private final List<Conversion> handed = new ArrayList<>();

    @Test
    void conversionsAreHandedOverInTheOrderOfTheInputs() throws Exception {
        List<Input> inputs = inputs(40);
        OneConversion slowAtFirst = FakeConverter.of((document, bytes) -> {
            pause(document.startsWith("00") ? 20 : 0);
            return FakeConverter.convert(document, bytes);
        });
        new BulkRun(slowAtFirst, 4, MUCH, 60).run(inputs, handed::add, BulkListener.NONE);
        assertEquals(
                inputs.stream().map(Input::document).toList(),
                handed.stream().map(one -> one.document().document()).toList());
    }

    @Test
    void whatTheConverterThrowsIsALineAndTheRunGoesOn() throws Exception {
        Tally tally = new BulkRun(FakeConverter.of(BulkRunTest::failing), 2, MUCH, 60)
                .run(inputs(6), handed::add, BulkListener.NONE);
        assertEquals(
                List.of(
                        "ok null",
                        "failed crashed",
                        "failed out-of-memory",
                        "failed crashed",
                        "failed crashed",
                        "ok null"),
                outcomes());
        assertEquals(new Tally(6, 2, 0, 0, 4, 0, 2, 4, 0), tally);
        DocumentRecord crashed = handed.get(1).document();
        assertEquals(64, crashed.sha256().length());
        assertEquals(2L, crashed.bytes());
        assertTrue(
                crashed.message().en().contains("IllegalStateException"),
                crashed.message().en());
        assertTrue(handed.get(3).document().message().en().contains("StackOverflowError"));
    }

    private static Conversion failing(String document, byte[] bytes) {
        return switch (document) {
            case "0001.txt" -> throw new IllegalStateException("/secret/path");
            case "0002.txt" -> throw new OutOfMemoryError("as if");
            case "0003.txt" -> deeper(document, bytes);
            case "0004.txt" -> null;
            default -> FakeConverter.convert(document, bytes);
        };
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Conversion deeper(String document, byte[] bytes) {
        return deeper(document + "", bytes);
    }

    @Test
    void aFileOverTheLimitIsNotLoaded() throws Exception {
        Path large = Files.write(folder.resolve("大.pdf"), new byte[11]);
        Path fitting = Files.write(folder.resolve("小.pdf"), new byte[10]);
        OneConversion noted = FakeConverter.of((document, bytes) -> {
            assertEquals("小", document);
            return FakeConverter.convert(document, bytes);
        });
        List<Input> inputs = List.of(new Input("大", large, null), new Input("小", fitting, null));
        new BulkRun(noted, 1, 10, 60).run(inputs, handed::add, BulkListener.NONE);
        assertEquals("failed limit-bytes", outcomes().get(0));
        assertEquals(11L, handed.get(0).document().bytes());
        assertNull(handed.get(0).document().sha256());
        assertTrue(handed.get(0).document().message().zh().contains("10 字节"));
    }

    @Test
    void aPageIsReadWithThePicturesThatItsFolderHasAndThoseAreNoFilesOfTheirOwn() throws Exception {
        Path picture = savedPage();
        Files.copy(picture, picture.resolveSibling("2.png"));
        List<Input> inputs = InputList.of(List.of(folder.toString()), InputStream.nullInputStream(), null);
        run(inputs);
        assertEquals(List.of("ok null", "skipped ignored-file", "ok null"), outcomes());
        assertEquals("报告_files/1.png", handed.get(1).document().document());
        DocumentRecord page = handed.get(0).document();
        assertTrue(page.bytes() > Files.size(folder.resolve("报告.html")));

        handed.clear();
        Files.write(picture, new byte[] {0}, StandardOpenOption.APPEND);
        run(inputs);
        assertNotEquals(page.sha256(), handed.get(0).document().sha256());
    }

    @Test
    void aPictureThatIsGivenWithoutItsPageIsAFile() throws Exception {
        Path picture = savedPage();
        run(InputList.of(List.of(picture.toString()), InputStream.nullInputStream(), null));
        assertEquals(List.of("ok null"), outcomes());
    }

    private void run(List<Input> inputs) throws Exception {
        new BulkRun(FakeConverter::convert, 1, MUCH, 60).run(inputs, handed::add, BulkListener.NONE);
    }

    /** A page with a picture beside it. */
    private Path savedPage() throws IOException {
        Files.writeString(folder.resolve("报告.html"), "<img src='报告_files/1.png'>");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        return Files.write(Files.createDirectory(folder.resolve("报告_files")).resolve("1.png"), png);
    }

    @Test
    void aPipeThatNobodyWritesToIsGivenUp() throws Exception {
        Path pipe = folder.resolve("管道.pdf");
        try {
            Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
            Assumptions.assumeTrue(made.waitFor() == 0, "no pipes here");
        } catch (IOException e) {
            Assumptions.abort("no pipes here");
        }
        new BulkRun(FakeConverter::convert, 1, MUCH, 1)
                .run(List.of(new Input("管道.pdf", pipe, null)), handed::add, BulkListener.NONE);
        assertEquals(List.of("failed timeout"), outcomes());
        ByteArrayInputStream listed = new ByteArrayInputStream(pipe.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(
                ErrorCode.IGNORED_FILE,
                InputList.of(List.of("-"), listed, null).get(0).skip());
    }

    @Test
    void aFileThatIsGoneOrMayNotBeReadIsAFailedLine() throws Exception {
        List<Input> inputs = List.of(
                new Input("%D5", folder, ErrorCode.UNSAFE_PATH),
                new Input("~$锁", folder, ErrorCode.IGNORED_FILE),
                new Input("密", folder, ErrorCode.NO_PERMISSION),
                new Input("没了.pdf", folder.resolve("没了.pdf"), null));
        Tally tally = new BulkRun(FakeConverter::convert, 2, MUCH, 60).run(inputs, handed::add, BulkListener.NONE);
        assertEquals(
                List.of("failed unsafe-path", "skipped ignored-file", "failed no-permission", "failed not-found"),
                outcomes());
        assertEquals(new Tally(4, 0, 0, 0, 3, 1, 0, 0, 0), tally);
    }

    @Test
    void whatChangesBetweenListingAndReadingSaysSo() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "nobody's business");
        Path in = Files.createDirectories(folder.resolve("in"));
        for (String name : List.of("a", "b", "c", "d/e", "f")) {
            Files.createDirectories(in.resolve(name).getParent());
            Files.writeString(in.resolve(name), name);
        }
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("e"), "nobody's business");
        List<Input> inputs = InputList.of(List.of(in.toString()), InputStream.nullInputStream(), null);
        Files.delete(in.resolve("a"));
        exchange(in.resolve("b"), secret);
        Files.delete(in.resolve("c"));
        Files.createDirectory(in.resolve("c"));
        Files.delete(in.resolve("d/e"));
        exchange(in.resolve("d"), elsewhere);
        new BulkRun(FakeConverter::convert, 1, MUCH, 60).run(inputs, handed::add, BulkListener.NONE);
        assertEquals(
                List.of("failed not-found", "failed changed", "failed changed", "failed changed", "ok null"),
                outcomes());
        assertTrue(handed.get(0).document().message().en().contains("deleted or moved"));
        assertTrue(handed.get(1).document().message().zh().contains("换成链接"));
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws Exception {
        Path closed = Files.writeString(folder.resolve("密.docx"), "x");
        Assumptions.assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "not for this user");
        new BulkRun(FakeConverter::convert, 1, MUCH, 60)
                .run(List.of(new Input("密.docx", closed, null)), handed::add, BulkListener.NONE);
        assertEquals(List.of("failed no-permission"), outcomes());
    }

    @Test
    void aFileThatSomebodyIsWritingIsNotTakenForTheWhole() throws Exception {
        Path growing = Path.of("/proc/self/status");
        Assumptions.assumeTrue(Files.isRegularFile(growing), "no file here that is longer than it says");
        new BulkRun(FakeConverter::convert, 1, MUCH, 60)
                .run(List.of(new Input("增", growing, null)), handed::add, BulkListener.NONE);
        assertEquals(List.of("failed changed"), outcomes());
    }

    private static void exchange(Path file, Path target) throws IOException {
        Files.delete(file);
        try {
            Files.createSymbolicLink(file, target);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here");
        }
    }

    @Test
    void aDocumentWithTheBytesOfAnEarlierOneNamesTheFirst() throws Exception {
        List<Input> inputs = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d")) {
            Path path = Files.writeString(folder.resolve(name), name.equals("b") ? "other" : "same");
            inputs.add(new Input(name, path, null));
        }
        new BulkRun(FakeConverter::convert, 3, MUCH, 60).run(inputs, handed::add, BulkListener.NONE);
        List<String> duplicates =
                handed.stream().map(one -> one.document().duplicateOf()).toList();
        assertEquals(Arrays.asList(null, null, "a", "a"), duplicates);
    }

    @Test
    void membersStandInTheOrderOfTheDatasetWhateverOrderTheyAreFoundIn() throws Exception {
        List<Input> inputs = new ArrayList<>();
        for (String name : List.of("a.zip", "a.zip b", "a.zip-c")) {
            inputs.add(new Input(name, Files.writeString(folder.resolve(name), name), null));
        }
        OneConversion packed = (original, found) -> {
            byte[] bytes = original.bytes();
            if (original.document().equals("a.zip")) {
                found.accept(FakeConverter.convert("a.zip!/二", bytes));
                found.accept(FakeConverter.convert("a.zip!/一!/x", bytes));
            }
            FakeConverter.convert(original, found);
        };
        Tally tally = new BulkRun(packed, 1, MUCH, 60).run(inputs, handed::add, BulkListener.NONE);
        assertEquals(
                List.of("a.zip", "a.zip b", "a.zip!/一!/x", "a.zip!/二", "a.zip-c"),
                handed.stream().map(one -> one.document().document()).toList());
        assertEquals(5, tally.inputs());
    }

    @Test
    void whatWasFoundBeforeTheConverterFailedIsKept() throws Exception {
        Path file = Files.writeString(folder.resolve("a.zip"), "x");
        OneConversion breaking = (original, found) -> {
            byte[] bytes = original.bytes();
            FakeConverter.convert(original, found);
            found.accept(FakeConverter.convert("a.zip!/x", bytes));
            found.accept(FakeConverter.convert("a.zip!/x", bytes));
        };
        new BulkRun(breaking, 1, MUCH, 60).run(List.of(new Input("a.zip", file, null)), handed::add, BulkListener.NONE);
        assertEquals(List.of("failed crashed", "ok null"), outcomes());
    }

    @Test
    void theListenerHearsOfEveryInputAndOfTheOrderOfTheLines() throws Exception {
        List<String> heard = new ArrayList<>();
        BulkListener listener = new BulkListener() {
            @Override
            public void started(Phase phase, int total) {
                heard.add(phase + " " + total);
            }

            @Override
            public void converted(List<ConversionHead> heads, boolean fresh, long nanoseconds) {
                heard.add("converted " + heads.get(0).document() + " " + fresh);
            }

            @Override
            public void written(ConversionHead head) {
                heard.add("written " + head.document());
            }
        };
        new BulkRun(FakeConverter::convert, 1, MUCH, 60).run(inputs(2), handed::add, listener);
        assertEquals(
                List.of(
                        "WRITE 2",
                        "CONVERT 2",
                        "converted 0000.txt true",
                        "written 0000.txt",
                        "converted 0001.txt true",
                        "written 0001.txt"),
                heard);
    }

    @Test
    void anErrorOfTheSinkEndsTheRun() {
        ConversionSink full = conversion -> {
            throw new IOException("no space");
        };
        BulkRun run = new BulkRun(FakeConverter::convert, 2, MUCH, 60);
        assertThrows(IOException.class, () -> run.run(inputs(20), full, BulkListener.NONE));
    }

    @Test
    @Timeout(20)
    void anInterruptionEndsTheRunAtOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        OneConversion endless = FakeConverter.of((document, bytes) -> {
            begun.countDown();
            pause(60_000);
            return FakeConverter.convert(document, bytes);
        });
        AtomicReference<Exception> end = new AtomicReference<>();
        Thread runner = new Thread(() -> {
            try {
                new BulkRun(endless, 2, MUCH, 60).run(inputs(9), handed::add, BulkListener.NONE);
            } catch (Exception e) {
                end.set(e);
            }
        });
        runner.start();
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        runner.interrupt();
        runner.join();
        assertEquals(InterruptedException.class, end.get().getClass());
        assertTrue(handed.isEmpty());
    }

    @Test
    void aConverterThatNamesAnotherDocumentIsAnErrorInTheProgram() {
        BulkRun run =
                new BulkRun(FakeConverter.of((document, bytes) -> FakeConverter.convert("x", bytes)), 1, MUCH, 60);
        assertThrows(IllegalStateException.class, () -> run.run(inputs(1), handed::add, BulkListener.NONE));
        assertThrows(IllegalArgumentException.class, () -> new BulkRun(FakeConverter::convert, 0, MUCH, 60));
    }

    @Test
    void aTallyThatMissesAnInputIsRefused() {
        Tally tally = Tally.NOTHING.plus(Samples.good("a", Samples.SHA256));
        tally.verify(1);
        assertThrows(IllegalStateException.class, () -> tally.verify(2));
    }

    private List<Input> inputs(int count) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "000".substring(String.valueOf(i).length() - 1) + i + ".txt";
            Path path =
                    Files.write(folder.resolve(name), (i + " ").substring(0, 2).getBytes(StandardCharsets.UTF_8));
            inputs.add(new Input(name, path, null));
        }
        return inputs;
    }

    private List<String> outcomes() {
        return handed.stream()
                .map(Conversion::document)
                .map(one -> one.status().code() + " "
                        + (one.error() == null ? null : one.error().code()))
                .toList();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
