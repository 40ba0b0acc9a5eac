package dev.gouji.read.pdf.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfPicturesTest {

    private static boolean mayBeIn(String pdf) {
        return PdfPictures.mayBeIn(pdf.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aDictionaryOfAPictureIsSeen() {
        assertTrue(mayBeIn("<< /Type/XObject /Subtype/Image /Width 8 >>"));
        assertTrue(mayBeIn("/Subtype /Image/Width 8"));
    }

    @Test
    void namesThatTellPrintersWhatToExpectAreNoPicture() {
        assertFalse(mayBeIn("/ProcSet [/PDF /Text /ImageB /ImageC]"));
        assertFalse(mayBeIn("/Image"));
    }

    private static double grain(int pixels, int rotation) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            page.setResources(new PDResources());
            BufferedImage image = new BufferedImage(pixels, 10, BufferedImage.TYPE_BYTE_GRAY);
            page.getResources().put(COSName.getPDFName("Im0"), LosslessFactory.createFromImage(pdf, image));
            return PictureGrain.of(page, rotation == 90 ? 842 : 595);
        }
    }

    @Test
    void aPageIsAsFineAsItsWidestPicture() throws IOException {
        assertEquals(200, grain(1_653, 0), 1);
    }

    @Test
    void itIsDrawnNeitherTooCoarseNorTooFine() throws IOException {
        assertEquals(100, grain(10, 0));
        assertEquals(300, grain(9_000, 0));
        assertEquals(100, grain(1_653, 90));
    }

    @Test
    void aPageWithoutPicturesOfItsOwnIsAsUsual() {
        assertEquals(200, PictureGrain.of(new PDPage(), 595));
    }
}
