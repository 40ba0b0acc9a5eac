package dev.gouji.read.pdf.stream;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pdf.PdfOpener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredParserTest {

    private static final COSName EXTRA = COSName.getPDFName("Extra");

    /** 200 kB of numbers in an object stream. */
    private static byte[] pdf(boolean encrypted, String name) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            COSArray numbers = COSArray.ofCOSIntegers(Collections.nCopies(100_000, 7));
            numbers.setDirect(false);
            pdf.getDocumentCatalog().getCOSObject().setItem(EXTRA, numbers);
            if (encrypted) {
                pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            String text = out.toString(StandardCharsets.ISO_8859_1);
            return text.replace("/ObjStm", name).getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static void read(byte[] bytes, long inflated) throws IOException, UnreadableException {
        Budget budget = new Budget(new Limits(Map.of(Bound.INFLATED, inflated)));
        try (MeasuredPdf pdf = PdfOpener.open(bytes, budget)) {
            pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(EXTRA);
            pdf.requireWhole();
        }
    }

    @ParameterizedTest
    @CsvSource({"false,/ObjStm", "false,/Nobody", "true,/ObjStm", "true,/Nobody"})
    void objectsInAStreamAreMeasuredWhateverItIsCalledAndEncryptedOnesToo(boolean encrypted, String name)
            throws IOException {
        byte[] bytes = pdf(encrypted, name);
        UnreadableException refused = assertThrows(UnreadableException.class, () -> read(bytes, 1_000_000));
        assertEquals(ErrorCode.LIMIT_INFLATED, refused.code());
        assertDoesNotThrow(() -> read(bytes, 10_000_000));
    }
}
