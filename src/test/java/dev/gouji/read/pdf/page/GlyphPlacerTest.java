package dev.gouji.read.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.read.page.content.Glyph;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A glyph of 12 points and half an em, which begins at 100, 200 of a page of 600 by 800. */
class GlyphPlacerTest {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    private static Glyph place(Matrix matrix, int rotation) throws IOException {
        PDPage page = new PDPage(new PDRectangle(600, 800));
        page.setRotation(rotation);
        return new GlyphPlacer(new PageFrame(page)).place(matrix, FONT, '7', new Vector(0.5f, 0), "7", 3);
    }

    private static Matrix upright(double size) {
        return new Matrix((float) size, 0, 0, (float) size, 100, 200);
    }

    private static Matrix turned(double degrees) {
        float cos = (float) (12 * Math.cos(Math.toRadians(degrees)));
        float sin = (float) (12 * Math.sin(Math.toRadians(degrees)));
        return new Matrix(cos, sin, -sin, cos, 100, 200);
    }

    @Test
    void aGlyphStandsWhereItsMiddleIs() throws IOException {
        Glyph glyph = place(upright(12), 0);
        assertEquals("7", glyph.text());
        assertEquals(103, glyph.x(), 1e-3);
        assertEquals(600 - Glyph.MIDDLE * 12, glyph.y(), 1e-3);
        assertEquals(6, glyph.advance(), 1e-3);
        assertEquals(12, glyph.size(), 1e-3);
        assertEquals(3, glyph.run());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "90, 3", "180, 2", "270, 1"})
    void itIsTurnedByQuartersClockwise(double degrees, int turn) throws IOException {
        assertEquals(turn, place(turned(degrees), 0).turn());
        assertEquals((turn + 1) % 4, place(turned(degrees), 90).turn(), "on a page that is turned itself");
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 45, 100, 200})
    void whatIsTiltedIsDecoration(double degrees) throws IOException {
        assertNull(place(turned(degrees), 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 20_000, Double.NaN, Double.POSITIVE_INFINITY})
    void whatHasNoSizeToSpeakOfOrFarTooMuchIsNone(double size) throws IOException {
        assertNull(place(upright(size), 0));
    }

    @ParameterizedTest
    @CsvSource({"-50, 200", "700, 200", "100, -50", "100, 900"})
    void whatStandsOutsideThePageIsNotOnIt(float x, float y) throws IOException {
        assertNull(place(new Matrix(12, 0, 0, 12, x, y), 0));
        assertNotNull(place(new Matrix(12, 0, 0, 12, 100, 200), 0));
    }

    @Test
    void lettersMadeNarrowAdvanceLess() throws IOException {
        Glyph glyph = place(new Matrix(6, 0, 0, 12, 100, 200), 0);
        assertEquals(3, glyph.advance(), 1e-3);
        assertEquals(12, glyph.size(), 1e-3);
    }
}
