package dev.gouji.read.scan.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturePageTest {

    private static PicturePage page(byte[] bytes, String format, int page) throws UnreadableException {
        return PicturePage.of(bytes, format, page, Limits.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void aPictureIsShownOnTheSheetThatItsPlacesAreOn(String format) throws IOException, UnreadableException {
        PicturePage page = page(ScanReaderTest.file(format), format, 1);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(page.png()));
        assertEquals(600, image.getWidth());
        assertEquals(595.3, page.width(), 0.1);
        assertEquals(595.3 * 840 / 600, page.height(), 0.1);
    }

    @Test
    void everyPageOfATiffCanBeShownAndNoneBehindTheLast() throws IOException, UnreadableException {
        byte[] bytes = ScanReaderTest.pages(3);
        assertEquals(595.3, page(bytes, "tiff", 3).width(), 0.1);
        assertEquals(
                ErrorCode.DAMAGED,
                assertThrows(UnreadableException.class, () -> page(bytes, "tiff", 4))
                        .code());
    }

    @Test
    void aPictureFileOfOneHasNoSecondPage() throws IOException {
        byte[] bytes = ScanReaderTest.file("png");
        assertThrows(UnreadableException.class, () -> page(bytes, "png", 2));
    }

    @Test
    void aPictureLargerThanMayBeIsNotDecoded() throws IOException {
        byte[] bytes = ScanReaderTest.file("png");
        Limits few = new Limits(Map.of(Bound.PIXELS, 1_000L));
        assertEquals(
                ErrorCode.IMAGE_ONLY,
                assertThrows(UnreadableException.class, () -> PicturePage.of(bytes, "png", 1, few))
                        .code());
    }
}
