package dev.gouji.read.scan.inset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.bound.MetPicture;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsetPictureTest {

    private static InsetPicture picture(byte[] bytes, double width, double height) throws UnreadableException {
        return InsetPicture.of(new MetPicture("a", () -> bytes, width, height, true));
    }

    @ParameterizedTest
    @CsvSource({
        "540, 220, 400, 0, true",
        "540, 220, 0, 160, true",
        "540, 220, 0, 0, true",
        // a logo, a seal, a rule across the page, a strip of icons
        "540, 220, 100, 40, false",
        "200, 200, 0, 0, false",
        "600, 600, 115, 115, false",
        "900, 40, 0, 0, false",
        "3000, 200, 0, 0, false"
    })
    void whatIsSmallerThanATableIsNone(int pixelsWide, int pixelsHigh, double width, double height, boolean taken)
            throws Exception {
        assertEquals(taken, picture(SketchedPictures.empty(pixelsWide, pixelsHigh), width, height) != null);
    }

    @Test
    void aPictureOfTheShapeOfAPageIsASheetHoweverSmallItIsShown() throws Exception {
        InsetPicture page = picture(SketchedPictures.tablePage(), 415, 0);
        assertTrue(page.isPage());
        assertEquals(595.3, page.sheet(), 0.1);
    }

    @Test
    void anyOtherIsAsWideAsItIsShown() throws Exception {
        InsetPicture table = picture(SketchedPictures.table(), 415, 0);
        assertFalse(table.isPage());
        assertEquals(415, table.sheet(), 0.1);
        assertEquals(450, picture(SketchedPictures.table(), 0, 0).sheet(), 0.1);
    }

    @Test
    void aPictureThatIsCroppedIsNotWhatIsSeen() throws IOException, UnreadableException {
        byte[] bytes = SketchedPictures.table();
        assertNotNull(InsetPicture.of(new MetPicture("a", () -> bytes, 0, 0, true)));
        assertNull(InsetPicture.of(new MetPicture("a", () -> bytes, 0, 0, false)));
    }

    @Test
    void whatIsNoPictureOrCannotBeDecodedIsNone() throws UnreadableException {
        assertNull(picture("甲".getBytes(StandardCharsets.UTF_8), 400, 400));
        assertNull(picture(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}, 400, 400));
        assertNull(picture(null, 400, 400));
    }
}
