package dev.gouji.convert;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.dataset.record.Sha256;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.pack.Archives;
import dev.gouji.report.DocumentRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

class ContainerWalkTest {

    private static final byte[] TEXT = "清晨的集市".getBytes(StandardCharsets.UTF_8);

    private static List<DocumentRecord> records(String name, byte[] bytes, Limits limits) {
        List<DocumentRecord> records = new ArrayList<>();
        new Converter(limits).convert(name, bytes, conversion -> records.add(conversion.document()));
        return records;
    }

    /** {@code document status error}, a line a record. */
    private static List<String> lines(String name, byte[] bytes) {
        return records(name, bytes, Limits.STANDARD).stream()
                .map(record -> record.document() + " "
                        + record.status().code()
                        + (record.error() == null ? "" : " " + record.error().code()))
                .toList();
    }

    private static byte[] nested(int levels) {
        byte[] archive = Archives.zipOf("甲.txt", TEXT);
        for (int level = 1; level < levels; level++) {
            archive = Archives.zipOf("内.zip", archive);
        }
        return archive;
    }

    @Test
    void whatIsAttachedToADocumentIsAMemberOfItBeforeItself() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("甲.txt");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(TEXT)));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("1", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
            pdf.save(made);
        }
        List<String> lines = lines("a.pdf", made.toByteArray());
        assertEquals("a.pdf!/甲.txt unrecognised not-a-report", lines.get(0));
        assertEquals(2, lines.size());
    }

    @Test
    void everyMemberHasALineAndTheContainerToo() {
        byte[] zip = Archives.zip(
                StandardCharsets.UTF_8, "甲.txt", "~$甲.docx", "__MACOSX/._甲.txt", ".git/config", "Thumbs.db", "乙/");
        assertEquals(
                List.of(
                        "a.zip!/甲.txt unrecognised not-a-report",
                        "a.zip!/~$甲.docx skipped ignored-file",
                        "a.zip!/__MACOSX/._甲.txt skipped ignored-file",
                        "a.zip!/.git/config skipped ignored-file",
                        "a.zip!/Thumbs.db skipped ignored-file",
                        "a.zip ok"),
                lines("a.zip", zip));
    }

    @Test
    void theGateIsAskedAboutEveryMemberThatWouldBeConvertedAndCanLeaveItOut() {
        byte[] zip = Archives.zipOf("丙.zip", Archives.zipOf("甲.txt", TEXT));
        List<String> asked = new ArrayList<>();
        List<DocumentRecord> records = new ArrayList<>();
        MemberGate.Refusal why = new MemberGate.Refusal(ErrorCode.TIMEOUT, new Message("超时", "too long"));
        new Converter(Limits.STANDARD)
                .convert(Original.of("a.zip", zip), one -> records.add(one.document()), (document, isContainer) -> {
                    asked.add(document + " " + isContainer);
                    return isContainer ? null : why;
                });
        assertEquals(List.of("a.zip!/丙.zip true", "a.zip!/丙.zip!/甲.txt false"), asked);
        DocumentRecord leftOut = records.get(0);
        assertEquals(ErrorCode.TIMEOUT, leftOut.error());
        assertEquals("too long", leftOut.message().en());
        assertEquals(Sha256.hex(TEXT), leftOut.sha256());
        assertEquals(3, records.size());
    }

    @Test
    void containersInContainersAreWalkedThrough() {
        assertEquals(
                List.of("a.zip!/内.zip!/甲.txt unrecognised not-a-report", "a.zip!/内.zip ok", "a.zip ok"),
                lines("a.zip", nested(2)));
    }

    @Test
    void theContainersOwnRecordSaysWhatItIs() {
        List<DocumentRecord> records = records("年报.bin", nested(1), Limits.STANDARD);
        DocumentRecord own = records.get(records.size() - 1);
        assertEquals("application/zip archive", own.mediaType() + " " + own.reader());
        assertEquals(nested(1).length, own.bytes());
        assertEquals(Sha256.hex(nested(1)), own.sha256());
    }

    @Test
    void anArchiveAndAllInItHaveATimeTogether() {
        Limits limits = new Limits(Map.of(Bound.TOTAL_SECONDS, 0L));
        List<DocumentRecord> records = records("a.zip", nested(2), limits);
        DocumentRecord own = records.get(records.size() - 1);
        assertEquals("failed timeout", own.status().code() + " " + own.error().code());
        assertTrue(
                own.message().en().contains("--limit-total-seconds"),
                own.message().en());
    }

    @Test
    void nestingEndsAtABound() {
        List<String> lines = lines("a.zip", nested(12));
        assertTrue(lines.get(0).endsWith("failed limit-nesting"), lines.get(0));
        assertEquals("a.zip ok", lines.get(lines.size() - 1));
        assertEquals(9, lines.size());
    }

    @Test
    void allContainersTogetherAreHeldToOneBound() {
        byte[] inner = Archives.zipOf("zeros", new byte[400_000]);
        byte[] outer = Archives.packed(out -> {
            try (var zip = new java.util.zip.ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (int i = 0; i < 4; i++) {
                    zip.putNextEntry(new java.util.zip.ZipEntry(i + ".zip"));
                    zip.write(inner);
                }
            }
        });
        Limits limits = new Limits(Map.of(Bound.INFLATED, 1_000_000L));
        List<DocumentRecord> records = records("a.zip", outer, limits);
        assertEquals(
                List.of("unsupported-format", "ok", "unsupported-format", "ok", "limit-inflated", "limit-inflated"),
                records.stream()
                        .limit(6)
                        .map(record ->
                                record.error() == null ? "ok" : record.error().code())
                        .toList());
        assertEquals("limit-inflated", records.get(records.size() - 1).error().code());
        assertEquals("partial", records.get(records.size() - 1).status().code());
    }

    @Test
    void twoMembersOfOneNameAreToldApart() {
        byte[] zip = Archives.withNamesReplaced(
                Archives.zip(StandardCharsets.UTF_8, "甲1.txt", "甲2.txt"), "甲2.txt", "甲1.txt");
        assertEquals(
                List.of(
                        "a.zip!/甲1.txt unrecognised not-a-report",
                        "a.zip!/甲1 (2).txt unrecognised not-a-report",
                        "a.zip ok"),
                lines("a.zip", zip));
    }

    @Test
    void aMemberOnWhichTheProgramFailsDoesNotTakeTheOthersWithIt() {
        List<String> lines = new ArrayList<>();
        new ContainerWalk(
                        Limits.STANDARD,
                        (original, kind) -> {
                            if (original.document().endsWith("甲.txt")) {
                                throw new IllegalStateException("on purpose");
                            }
                            throw new OutOfMemoryError("on purpose");
                        },
                        conversion ->
                                lines.add(String.valueOf(conversion.document().error())),
                        MemberGate.OPEN)
                .walk(Original.of("a.zip", Archives.zip(StandardCharsets.UTF_8, "甲.txt", "乙.txt")));
        assertEquals(List.of("CRASHED", "OUT_OF_MEMORY", "null"), lines);
    }

    @Test
    void theBytesOfAMemberAreThoseThatWerePacked() {
        Converter converter = new Converter(Limits.STANDARD);
        assertArrayEquals(TEXT, converter.member("a.zip", nested(2), "a.zip!/内.zip!/甲.txt"));
        assertNull(converter.member("a.zip", nested(2), "a.zip!/乙.txt"));
    }
}
