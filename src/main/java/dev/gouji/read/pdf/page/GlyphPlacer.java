package dev.gouji.read.pdf.page;

import dev.gouji.read.page.content.Glyph;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** A text rendering matrix and a code → a glyph on the page as displayed. */
final class GlyphPlacer {

    /** Text further than this from a quarter turn is decoration (a watermark), as the sine of the angle. */
    private static final double TILT = 0.09;

    private static final double SMALLEST = 0.2;

    private final PageFrame frame;

    GlyphPlacer(PageFrame frame) {
        this.frame = frame;
    }

    /**
     * The glyph, or null for one that is tilted, has no size or stands outside the page.
     *
     * @param matrix glyph space in em → the page's own coordinates
     */
    Glyph place(Matrix matrix, PDFont font, int code, Vector displacement, String text, int run) throws IOException {
        double unit = font instanceof PDType3Font type3 ? em(type3) : 1;
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY()) * unit;
        double stretch = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        boolean vertical = font.isVertical();
        double width = vertical ? font.getWidth(code) / 1000 : displacement.getX();
        double advance = stretch * Math.abs(width);
        if (!(size >= SMALLEST && size < 10_000 && advance < 10_000 && stretch > 0)) {
            return null;
        }
        // up is taken to be a quarter before onwards: producers that turn the page over (browsers) turn glyphs as well
        double onX = frame.directionX(matrix.getScaleX(), matrix.getShearY()) / stretch;
        double onY = frame.directionY(matrix.getScaleX(), matrix.getShearY()) / stretch;
        int turn = turn(onX, onY);
        if (turn < 0) {
            return null;
        }
        double originX = frame.x(matrix.getTranslateX(), matrix.getTranslateY());
        double originY = frame.y(matrix.getTranslateX(), matrix.getTranslateY());
        double x = originX + onX * width * stretch / 2 + onY * Glyph.MIDDLE * size;
        double y = originY + onY * width * stretch / 2 - onX * Glyph.MIDDLE * size;
        if (!(x >= 0 && x <= frame.width() && y >= 0 && y <= frame.height())) {
            return null;
        }
        int flow = vertical ? (turn + 1) % 4 : turn;
        double length = vertical ? size * Math.max(0.1, Math.abs(displacement.getY())) : advance;
        return new Glyph(text, x, y, length, size, turn, flow, run, Glyph.Sight.SEEN);
    }

    /** Quarters clockwise, from the direction in which the text goes on; -1 when it is tilted. */
    private static int turn(double x, double y) {
        if (Math.abs(y) < TILT) {
            return x > 0 ? 0 : 2;
        }
        if (Math.abs(x) < TILT) {
            return y > 0 ? 1 : 3;
        }
        return -1;
    }

    /** Type 3 fonts set their own scale: where the drawn height is far from one em, it is the em. */
    private static double em(PDType3Font font) {
        Matrix matrix = font.getFontMatrix();
        PDRectangle box = font.getFontBBox();
        double height = box == null ? 0 : Math.abs(box.getHeight() * matrix.getScaleY());
        return height > 3 || (height > 0 && height < 0.3) ? height : 1;
    }
}
