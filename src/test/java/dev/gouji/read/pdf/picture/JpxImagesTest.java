package dev.gouji.read.pdf.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.jpx.Jp2Boxes;
import dev.gouji.read.jpx.JpxPattern;
import dev.gouji.read.jpx.JpxSample;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JpxImagesTest {

    private static final int WIDTH = JpxPattern.WIDTH;
    private static final int HEIGHT = JpxPattern.HEIGHT;

    private final PDDocument pdf = new PDDocument();
    private PageImages images = new PageImages(pdf, Limits.STANDARD);

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    private PDImageXObject coded(byte[] bytes) throws IOException {
        return new PDImageXObject(
                pdf, new ByteArrayInputStream(bytes), COSName.JPX_DECODE, WIDTH, HEIGHT, 8, PDDeviceGray.INSTANCE);
    }

    /** A page as large as the picture, a point a pixel. */
    private BufferedImage drawn(PDImageXObject picture) throws IOException {
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.drawImage(picture, 0, 0, WIDTH, HEIGHT);
        }
        return images.image(page, 1, 1, new Budget(Limits.STANDARD));
    }

    private void assertShows(BufferedImage image, IntBinaryOperator red) {
        assertNull(images.missing());
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int value = (image.getRGB(x, y) >> 16) & 0xFF;
                assertEquals(red.applyAsInt(x, y), value, 2, x + ", " + y);
            }
        }
    }

    @Test
    void aPictureHasItsOwnColoursWhereNothingElseSaysWhichTheyAre() throws IOException {
        PDImageXObject picture = coded(JpxSample.bytes("colours.jp2"));
        picture.getCOSObject().removeItem(COSName.COLORSPACE);
        assertShows(drawn(picture), (x, y) -> JpxPattern.COLOURS.at(x, y, 0));
    }

    @Test
    void oneBitIsBlackAndWhite() throws IOException {
        assertShows(drawn(coded(JpxSample.bytes("one-bit.jp2"))), (x, y) -> 255 * JpxPattern.BIT.at(x, y, 0));
    }

    @Test
    void numbersOfShadesStayNumbers() throws IOException {
        PDImageXObject picture = coded(JpxSample.bytes("grey.j2k"));
        byte[] shades = new byte[768];
        Arrays.setAll(new int[256], i -> shades[3 * i] = (byte) (255 - i));
        COSArray indexed = new COSArray();
        indexed.add(COSName.INDEXED);
        indexed.add(COSName.DEVICERGB);
        indexed.add(COSInteger.get(255));
        indexed.add(new COSString(shades));
        picture.getCOSObject().setItem(COSName.COLORSPACE, indexed);
        assertShows(drawn(picture), (x, y) -> 255 - JpxPattern.GREY.at(x, y, 0));
    }

    @Test
    void opacityCountsWhereThePdfSaysSo() throws IOException {
        byte[] file = Jp2Boxes.around(JpxSample.bytes("unmixed.j2k"), 17, Jp2Boxes.definition(1, 1, 0));
        PDImageXObject picture = coded(file);
        assertShows(drawn(picture), (x, y) -> JpxPattern.COLOURS.at(x, y, 0));
        pdf.removePage(0);
        picture.getCOSObject().setInt(COSName.SMASK_IN_DATA, 1);
        assertShows(drawn(picture), (x, y) -> {
            int opacity = JpxPattern.COLOURS.at(x, y, 1);
            return (opacity * JpxPattern.COLOURS.at(x, y, 0) + (255 - opacity) * 255) / 255;
        });
    }

    @Test
    void aMaskMayBeCodedSo() throws IOException {
        BufferedImage black = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        PDImageXObject picture = LosslessFactory.createFromImage(pdf, black);
        picture.getCOSObject().setItem(COSName.SMASK, coded(JpxSample.bytes("grey.j2k")));
        assertShows(drawn(picture), (x, y) -> 255 - JpxPattern.GREY.at(x, y, 0));
    }

    @Test
    void aDamagedPictureIsNamed() throws IOException {
        byte[] bytes = JpxSample.bytes("grey.j2k");
        for (int length : new int[] {0, 20, bytes.length / 2}) {
            drawn(coded(Arrays.copyOf(bytes, length)));
            assertEquals("its encoding JPX cannot be undone", images.missing().en());
            pdf.removePage(0);
        }
    }

    @Test
    void theSizeThatIsCodedCounts() throws IOException {
        PDImageXObject picture = coded(JpxSample.bytes("grey.j2k"));
        picture.setWidth(1);
        drawn(picture);
        assertNull(images.missing());
        pdf.removePage(0);
        images = new PageImages(pdf, new Limits(Map.of(Bound.PIXELS, WIDTH * HEIGHT - 1L)));
        drawn(picture);
        assertTrue(
                images.missing().en().contains("--limit-pixels"),
                images.missing().en());
    }
}
