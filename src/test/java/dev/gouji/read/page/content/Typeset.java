package dev.gouji.read.page.content;

import java.util.ArrayList;
import java.util.List;

/** Sets glyphs of ten points for tests: digits and other ASCII half an em wide, the rest a whole one. */
public final class Typeset {

    private static final double SIZE = 10;

    private final List<Glyph> glyphs = new ArrayList<>();
    private int runs;

    /** A line from a left end on, set by one operator. */
    public Typeset set(double left, double y, String text) {
        return set(left, y, text, Glyph.Sight.SEEN);
    }

    /** A line that is seen otherwise. */
    public Typeset set(double left, double y, String text, Glyph.Sight sight) {
        double x = left;
        for (int character : text.codePoints().toArray()) {
            double advance = character < 128 ? SIZE / 2 : SIZE;
            glyphs.add(new Glyph(Character.toString(character), x + advance / 2, y, advance, SIZE, 0, 0, runs, sight));
            x += advance;
        }
        runs++;
        return this;
    }

    /** A single glyph of any size, from its left end on. */
    public Typeset glyph(double left, double y, String text, double advance, double size) {
        glyphs.add(new Glyph(text, left + advance / 2, y, advance, size, 0, 0, runs++, Glyph.Sight.SEEN));
        return this;
    }

    /** A column of upright glyphs from the top down. */
    public Typeset column(double x, double top, String text) {
        double y = top;
        for (int character : text.codePoints().toArray()) {
            glyphs.add(new Glyph(
                    Character.toString(character), x, y + SIZE / 2, SIZE, SIZE, 0, 1, runs, Glyph.Sight.SEEN));
            y += SIZE;
        }
        runs++;
        return this;
    }

    /** What was set, in its order. */
    public List<Glyph> glyphs() {
        return glyphs;
    }
}
