package dev.gouji.read.pdf.stream;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The font has glyphs of more than ten points, and none of ten thousand. */
class OutlinesTest {

    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument pdf = new PDDocument();

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    private static void require(PDFont font, long paths) throws UnreadableException {
        new Outlines(new Budget(new Limits(Map.of(Bound.PATHS, paths)))).require(font);
    }

    private static void assertHasSixteenthsOfAPage(PDFont font) {
        UnreadableException refused = assertThrows(UnreadableException.class, () -> require(font, 16 * 10));
        assertEquals(ErrorCode.LIMIT_PATHS, refused.code());
        assertDoesNotThrow(() -> require(font, 16 * 10_000));
    }

    @Test
    void aGlyphMayTakeASixteenthOfWhatAPageMay() throws IOException {
        try (InputStream program = PDFont.class.getResourceAsStream(LIBERATION)) {
            assertHasSixteenthsOfAPage(PDTrueTypeFont.load(pdf, program, WinAnsiEncoding.INSTANCE));
        }
    }

    @Test
    void aCompositeFontIsLookedAtByTheProgramOfItsDescendant() throws IOException {
        try (InputStream program = PDFont.class.getResourceAsStream(LIBERATION)) {
            assertHasSixteenthsOfAPage(PDType0Font.load(pdf, program, false));
        }
    }

    @Test
    void aFontThatIsNotEmbeddedIsNotLookedAt() {
        assertDoesNotThrow(() -> require(new PDType1Font(FontName.HELVETICA), 1));
    }
}
