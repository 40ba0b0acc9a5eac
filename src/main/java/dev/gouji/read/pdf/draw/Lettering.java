package dev.gouji.read.pdf.draw;

import dev.gouji.read.pdf.font.FallbackFonts;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Draws words as outlines of the font that PDFBox carries: a machine without any font can draw them. ASCII; anything
 * else is drawn as {@code ?}. Not thread-safe.
 */
final class Lettering {

    /** The part of the size that capital letters rise above the baseline. */
    static final double RISE = 0.73;

    private record Letter(Shape shape, double advance) {}

    private final TrueTypeFont font = FallbackFonts.carried();
    private final Map<Integer, Letter> letters = new HashMap<>();

    /** The width of a line at a size, in the unit of the size. */
    double width(String words, double size) {
        return size * words.chars().mapToDouble(sign -> letter(sign).advance()).sum();
    }

    /** Draws a line in the colour that is set; {@code y} is that of the baseline. */
    void draw(Graphics2D graphics, String words, double x, double y, double size) {
        double at = x;
        for (int sign : words.chars().toArray()) {
            Letter letter = letter(sign);
            AffineTransform place = new AffineTransform(size, 0, 0, -size, at, y);
            graphics.fill(place.createTransformedShape(letter.shape()));
            at += letter.advance() * size;
        }
    }

    private Letter letter(int sign) {
        return letters.computeIfAbsent(sign > ' ' - 1 && sign < 0x7F ? sign : '?', this::outline);
    }

    private Letter outline(int sign) {
        try {
            CmapLookup codes = font.getUnicodeCmapLookup();
            int glyph = codes.getGlyphId(sign);
            double em = font.getUnitsPerEm();
            GlyphData data = font.getGlyph().getGlyph(glyph);
            Shape shape = data == null ? new java.awt.geom.Path2D.Double() : data.getPath();
            return new Letter(
                    AffineTransform.getScaleInstance(1 / em, 1 / em).createTransformedShape(shape),
                    font.getAdvanceWidth(glyph) / em);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
