package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pack.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.junit.jupiter.api.Test;

class PdfAttachmentsTest {

    private static PDComplexFileSpecification file(PDDocument pdf, String name, String content) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        return file;
    }

    private static PDAnnotationFileAttachment pin(PDComplexFileSpecification file) {
        PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
        pin.setFile(file);
        return pin;
    }

    /** A PDF with one file in its name tree and on its page, and another on the page alone. */
    private static byte[] pdf(String first, String second) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDComplexFileSpecification inTree = file(pdf, "甲.txt", first);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("1", inTree));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
            page.setAnnotations(List.of(pin(inTree), pin(file(pdf, "乙.txt", second))));
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            pdf.save(made);
            return made.toByteArray();
        }
    }

    private static List<String> files(byte[] pdf, Budget budget) throws IOException, UnreadableException {
        List<String> files = new ArrayList<>();
        try (PdfAttachments attachments = new PdfAttachments(pdf, budget)) {
            for (Entry entry = attachments.next(); entry != null; entry = attachments.next()) {
                byte[] content = entry.content().open().readAllBytes();
                files.add(entry.name() + " " + new String(content, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void filesAreFoundInTheNameTreeAndOnPagesEachOnce() throws Exception {
        byte[] pdf = pdf("一", "二");
        assertTrue(PdfAttachments.mayBeIn(pdf));
        assertEquals(List.of("甲.txt 一", "乙.txt 二"), files(pdf, new Budget(Limits.STANDARD)));
    }

    @Test
    void aPdfWithoutFilesIsNotOpenedForThem() throws Exception {
        assertFalse(
                PdfAttachments.mayBeIn("%PDF-1.7 1 0 obj << /Type /Catalog >>".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aFileIsNoLargerThanItMayBe() throws Exception {
        byte[] pdf = pdf("零".repeat(1_000_000), "二");
        Budget budget = new Budget(new Limits(Map.of(Bound.INFLATED, 100_000L)));
        assertThrows(UnreadableException.class, () -> files(pdf, budget));
    }
}
