package dev.gouji.review.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.convert.Original;
import dev.gouji.convert.SavedPage;
import dev.gouji.document.Document;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {

    private final Map<String, DocumentRecord> records = new HashMap<>();

    @TempDir
    Path work;

    private Path dataset;
    private byte[] docx;
    private byte[] pdf;

    @BeforeEach
    void read() throws IOException {
        dataset = Files.createDirectory(work.resolve("out"));
        docx = Files.readAllBytes(Path.of("samples", "broken-2023.docx"));
        pdf = Files.readAllBytes(Path.of("samples", "broken-2023.pdf"));
    }

    private DocumentRecord record(String document, byte[] bytes) {
        DocumentRecord record = new DocumentRecord(
                document,
                Original.of(document, bytes).sha256(),
                (long) bytes.length,
                null,
                null,
                null,
                DocumentStatus.OK,
                null,
                null,
                1,
                null,
                null);
        records.put(document, record);
        return record;
    }

    private Originals below(Path folder) {
        return new Originals(dataset, folder, records::get);
    }

    private Path write(String path, byte[] bytes) throws IOException {
        Path file = work.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("说明.txt"));
            zip.write("说明".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void foundUnderItsOwnPathBesideTheDatasetOrInAFolderBesideIt() throws IOException {
        DocumentRecord record = record("市/a.docx", docx);
        Originals originals = new Originals(dataset, null, records::get);
        assertFalse(originals.has(record));
        write("报告/市/a.docx", docx);
        assertArrayEquals(docx, new Originals(dataset, null, records::get).bytesOf(record));
    }

    @Test
    void aPageIsFoundWithThePicturesOfTheFolderBesideIt() throws IOException {
        byte[] alone = "<img src='a_files/1.png'>".getBytes(StandardCharsets.UTF_8);
        Path page = write("sources/a.html", alone);
        write("sources/a_files/1.png", Files.readAllBytes(Path.of("docs/review-item.png")));
        byte[] whole = SavedPage.of(page, alone, 1 << 20).bytes();
        assertTrue(whole.length > alone.length);
        assertArrayEquals(whole, below(work.resolve("sources")).bytesOf(record("a.html", whole)));
    }

    @Test
    void foundUnderAnotherNameInTheFolderThatWasNamed() throws IOException {
        DocumentRecord record = record("a.docx", docx);
        write("sources/moved/renamed.bin", docx);
        assertArrayEquals(docx, below(work.resolve("sources")).bytesOf(record));
    }

    @Test
    void foundInAnArchiveThatItWasPackedIntoSince() throws IOException {
        DocumentRecord record = record("a.docx", docx);
        write("sources/2024/pack.zip", zip("x/b.docx", docx));
        assertArrayEquals(docx, below(work.resolve("sources")).bytesOf(record));
    }

    @Test
    void aMemberIsFoundInItsArchiveInAnotherOneAndUnpacked() throws IOException {
        byte[] packed = zip("b.docx", docx);
        record("a.zip", packed);
        DocumentRecord member = record("a.zip!/b.docx", docx);
        write("one/a.zip", packed);
        assertArrayEquals(docx, below(work.resolve("one")).bytesOf(member), "where it was");
        write("two/c.zip", zip("d/e.docx", docx));
        assertArrayEquals(docx, below(work.resolve("two")).bytesOf(member), "packed again");
        write("three/loose.docx", docx);
        assertArrayEquals(docx, below(work.resolve("three")).bytesOf(member), "unpacked");
    }

    @Test
    void anotherFileUnderTheSameNameIsNotShown() throws IOException {
        DocumentRecord record = record("a.docx", docx);
        byte[] other = docx.clone();
        other[other.length - 1]++;
        write("sources/a.docx", other);
        assertNull(below(work.resolve("sources")).bytesOf(record));
        assertTrue(below(work.resolve("sources")).page(record, 1).message().en().contains("--sources"));
    }

    @Test
    void noPathOfADatasetLeadsOutOfTheFolder() throws IOException {
        write("secret.docx", docx);
        Path sources = Files.createDirectory(work.resolve("sources"));
        for (String path : new String[] {
            "../secret.docx", work.resolve("secret.docx").toString(), "x/../../secret.docx", "a\0b", ""
        }) {
            assertNull(below(sources).bytesOf(record(path, docx)), path);
        }
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        Path secret = write("secret/a.docx", docx);
        Path sources = Files.createDirectory(work.resolve("sources"));
        Files.createSymbolicLink(sources.resolve("a.docx"), secret);
        Files.createSymbolicLink(sources.resolve("folder"), secret.getParent());
        assertNull(below(sources).bytesOf(record("a.docx", docx)));
        assertNull(below(sources).bytesOf(record("folder/a.docx", docx)));
    }

    @Test
    void aFlowingTextIsReadWithItsTables() throws IOException {
        write("sources/a.docx", docx);
        Document document = below(work.resolve("sources")).document(record("a.docx", docx));
        assertNotNull(document);
        assertTrue(document.blocks().stream().anyMatch(dev.gouji.document.Table.class::isInstance));
    }

    @Test
    void aPageIsDrawnAsItLooksAndOneThatIsNotThereIsSaid() throws IOException {
        write("sources/a.pdf", pdf);
        Originals originals = below(work.resolve("sources"));
        DocumentRecord record = record("a.pdf", pdf);
        Originals.Shown page = originals.page(record, 2);
        assertEquals(595, Math.round(page.page().width()));
        assertEquals(842, Math.round(page.page().height()));
        assertEquals((byte) 0x89, page.page().png()[0]);
        assertNull(originals.page(record, 99).page());
        assertTrue(originals.page(record, 99).message().en().contains("page 99"));
        assertNull(originals.page(record, 0).page());
    }

    @Test
    void aDamagedPdfIsNotDrawnAndHarmsNothing() throws IOException {
        byte[] broken = java.util.Arrays.copyOf(pdf, 200);
        write("sources/a.pdf", broken);
        assertNotNull(
                below(work.resolve("sources")).page(record("a.pdf", broken), 1).message());
    }
}
