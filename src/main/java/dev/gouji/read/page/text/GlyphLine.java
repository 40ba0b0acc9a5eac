package dev.gouji.read.page.text;

import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import java.util.List;

/**
 * Glyphs on one line, in reading order, each once; at least one of them is no space, the first and the last are none.
 *
 * @param glyphs all with the same flow
 */
public record GlyphLine(List<Glyph> glyphs) {

    /** Where it begins along its flow. */
    public double start() {
        return glyphs.get(0).start();
    }

    /** Where it ends along its flow. */
    public double end() {
        return glyphs.get(glyphs.size() - 1).end();
    }

    /** Its middle across its flow. */
    public double across() {
        double sum = 0;
        for (Glyph glyph : glyphs) {
            sum += glyph.across();
        }
        return sum / glyphs.size();
    }

    /** The largest em. */
    public double size() {
        double size = 0;
        for (Glyph glyph : glyphs) {
            size = Math.max(size, glyph.size());
        }
        return size;
    }

    /** The first glyph. */
    public Glyph first() {
        return glyphs.get(0);
    }

    /** The last glyph. */
    public Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    /** The box of its em boxes. */
    public Box box() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            boolean level = glyph.flow() % 2 == 0;
            double width = (level ? glyph.advance() : glyph.size()) / 2;
            double height = (level ? glyph.size() : glyph.advance()) / 2;
            left = Math.min(left, glyph.x() - width);
            right = Math.max(right, glyph.x() + width);
            top = Math.min(top, glyph.y() - height);
            bottom = Math.max(bottom, glyph.y() + height);
        }
        return new Box(left, top, right, bottom);
    }
}
