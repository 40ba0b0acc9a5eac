package dev.gouji.read.pdf.stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class MeasuredPdfTest {

    private static final byte[] TEXT = new byte[1_000];

    private static Budget budget(long inflated) {
        return new Budget(new Limits(Map.of(Bound.INFLATED, inflated)));
    }

    private static MeasuredPdf opened() throws IOException, UnreadableException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }
        return PdfOpener.open(bytes.toByteArray(), new Budget(Limits.STANDARD));
    }

    private static COSStream packed() throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(TEXT);
        }
        return stream;
    }

    @Test
    void aStreamIsMeasuredBeforeItIsGivenHoweverSmallItIs() throws Exception {
        try (MeasuredPdf pdf = opened()) {
            UnreadableException refused =
                    assertThrows(UnreadableException.class, () -> pdf.content(packed(), budget(999)));
            assertEquals(ErrorCode.LIMIT_INFLATED, refused.code());
            try (InputStream content = pdf.content(packed(), budget(1_000))) {
                assertArrayEquals(TEXT, content.readAllBytes());
            }
        }
    }

    @Test
    void aFileWhoseObjectsAreAllThereIsWhole() throws Exception {
        try (MeasuredPdf pdf = opened()) {
            pdf.getPage(0);
            assertDoesNotThrow(pdf::requireWhole);
        }
    }
}
