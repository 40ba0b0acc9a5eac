package dev.gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.kind.SnifferTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalReaderTest {

    private static final byte[] PAGE = "<html><p>年度报告".getBytes(StandardCharsets.UTF_8);

    @Test
    void aPageIsReadAsOneWhateverItIsCalled() {
        OriginalReading reading = OriginalReader.read(PAGE, Limits.STANDARD);
        assertEquals("text/html", reading.mediaType());
        assertEquals("html", reading.reader());
        assertEquals("年度报告", Drawn.document(reading.document()));
        assertNull(reading.error());
    }

    @Test
    void nothingIsAnEmptyFile() {
        assertEquals(
                ErrorCode.EMPTY_FILE,
                OriginalReader.read(new byte[0], Limits.STANDARD).error());
    }

    @Test
    void knownFormatsThatAreNotReadAreRefusedByName() {
        OriginalReading slides = OriginalReader.read(SnifferTest.compound("PowerPoint Document", "x"), Limits.STANDARD);
        assertEquals(ErrorCode.UNSUPPORTED_FORMAT, slides.error());
        assertEquals("application/vnd.ms-powerpoint", slides.mediaType());
        assertNull(slides.reader());
        assertTrue(slides.message().zh().contains("PPT 演示文稿")
                && slides.message().zh().contains("导出为 PDF"));
        assertTrue(slides.message().en().contains("export it as PDF"));
    }

    @Test
    void aCompoundFileThatCannotBeFollowedIsCutOrDamaged() {
        byte[] whole = SnifferTest.compound("WordDocument", "x");
        assertEquals(
                ErrorCode.DAMAGED, OriginalReader.read(whole, Limits.STANDARD).error());
        byte[] cut = whole.clone();
        cut[44] = 1;
        // the last sector that the table calls used
        cut[512 + 9 * 4] = (byte) 0xFE;
        assertEquals(
                ErrorCode.TRUNCATED, OriginalReader.read(cut, Limits.STANDARD).error());
        byte[] boasting = whole.clone();
        boasting[46] = 1;
        OriginalReading refused = OriginalReader.read(boasting, Limits.STANDARD);
        assertEquals(ErrorCode.TRUNCATED, refused.error());
        assertEquals("doc", refused.reader());
        byte[] rest = SnifferTest.compound("x", "y");
        rest[44] = 1;
        rest[512 + 9 * 4] = (byte) 0xFE;
        assertEquals(
                ErrorCode.TRUNCATED, OriginalReader.read(rest, Limits.STANDARD).error());
    }

    @Test
    void picturesAndEncryptedFilesSaySo() {
        byte[] webp = HexFormat.of().parseHex("524946460000000057454250");
        assertEquals(
                ErrorCode.IMAGE_ONLY, OriginalReader.read(webp, Limits.STANDARD).error());
        byte[] png = HexFormat.of().parseHex("89504E470D0A1A0A");
        assertEquals(
                ErrorCode.DAMAGED, OriginalReader.read(png, Limits.STANDARD).error());
        byte[] locked = SnifferTest.compound("EncryptedPackage", "x");
        assertEquals(
                ErrorCode.ENCRYPTED,
                OriginalReader.read(locked, Limits.STANDARD).error());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyRefusalNamesTheKindAndSaysWhatToDo(Kind kind) {
        Message message = Refusals.of(kind).message();
        assertTrue(
                message.zh().startsWith("这是" + kind.zh() + "，") && message.zh().contains("请"), message.zh());
        assertTrue(message.en().startsWith("this is " + kind.en() + ", "), message.en());
    }

    @Test
    void bytesOverTheBoundAreRefusedWithTheOptionThatRaisesIt() {
        Limits limits = new Limits(Map.of(Bound.BYTES, 5L));
        OriginalReading reading = OriginalReader.read(PAGE, limits);
        assertEquals(ErrorCode.LIMIT_BYTES, reading.error());
        assertTrue(reading.message().en().contains("--limit-bytes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "1，", "９"})
    void aNumberOfTooManyDigitsIsNotedWithTheOptionThatRaisesIt(String digit) {
        for (String page : List.of("<table><tr><td>x<td>%s</table>", "<p>共%s件", "<h1>%s</h1>")) {
            byte[] bytes = page.formatted(digit.repeat(1_001)).getBytes(StandardCharsets.UTF_8);
            Document document = OriginalReader.read(bytes, Limits.STANDARD).document();
            assertEquals(
                    List.of(ErrorCode.LIMIT_DIGITS),
                    document.notices().stream().map(Notice::code).toList());
            Message message = document.notices().get(0).message();
            assertTrue(message.en().contains("--limit-digits"), message.en());
            assertTrue(message.en().length() < 200, message.en());
            Limits raised = new Limits(Map.of(Bound.DIGITS, 1_001L));
            assertEquals(
                    List.of(), OriginalReader.read(bytes, raised).document().notices());
        }
    }

    @Test
    void numbersThatAreNotInARowAreNotOneNumber() {
        byte[] bytes = ("<table><tr><td>" + "1234567890 ".repeat(1_000) + "<td>" + "7".repeat(1_000) + "</table>")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of(),
                OriginalReader.read(bytes, Limits.STANDARD).document().notices());
    }

    @Test
    void whateverALibraryThrowsBecomesDamaged() {
        List<RuntimeException> thrown = List.of(new IllegalStateException("x"), new ArrayIndexOutOfBoundsException(3));
        for (RuntimeException exception : thrown) {
            assertDamaged((bytes, budget) -> {
                throw exception;
            });
        }
        assertDamaged(OriginalReaderTest::recurse);
    }

    @Test
    void noSharedTextOrUnknownFileThrowsAnything() throws IOException {
        try (Stream<Path> files = Files.walk(SharedFiles.at("robustness"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                byte[] bytes = Files.readAllBytes(file);
                Kind kind = Sniffer.kindOf(bytes);
                if (kind != Kind.DOCX && kind != Kind.PDF) {
                    OriginalReading reading = OriginalReader.read(bytes, Limits.STANDARD);
                    assertTrue(reading.document() == null ^ reading.error() == null, file.toString());
                }
            }
        }
    }

    private static void assertDamaged(FormatReader reader) {
        OriginalReading reading = OriginalReader.read(PAGE, new Budget(Limits.STANDARD), Kind.PDF, reader);
        assertEquals(ErrorCode.DAMAGED, reading.error());
        assertEquals("pdf", reading.reader());
        assertFalse(reading.message().zh().contains("\tat "));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Document recurse(byte[] bytes, Budget budget) throws UnreadableException {
        return recurse(bytes, budget);
    }
}
