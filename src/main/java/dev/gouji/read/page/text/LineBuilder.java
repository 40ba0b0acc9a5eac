package dev.gouji.read.page.text;

import dev.gouji.read.page.content.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs → lines in reading order. A glyph set twice at nearly the same place (for boldness) is one glyph. */
public final class LineBuilder {

    /** Glyphs of one line stand within this much of each other across it, in em. */
    private static final double SAME_LINE = 0.5;

    /** Equal glyphs nearer than this are one, in em and as a share of their advance. */
    private static final double SAME_PLACE = 0.2;

    private static final double SAME_PLACE_OF_ADVANCE = 0.5;

    /** Where more glyphs than this stand on one place nothing can be told apart. */
    private static final int MOST_ON_ONE_PLACE = 50;

    private LineBuilder() {}

    /** Builds the lines of glyphs that share one flow; glyphs that paint nothing only part words. */
    public static List<GlyphLine> build(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::across));
        List<GlyphLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        List<Glyph> spaces = new ArrayList<>();
        double middle = 0;
        double size = 0;
        for (Glyph glyph : sorted) {
            if (glyph.isSpace()) {
                spaces.add(glyph);
                continue;
            }
            if (!line.isEmpty() && glyph.across() - middle > SAME_LINE * Math.max(size, glyph.size())) {
                lines.add(line(line));
                line = new ArrayList<>();
            }
            middle = (middle * line.size() + glyph.across()) / (line.size() + 1);
            size = line.isEmpty() ? glyph.size() : Math.max(size, glyph.size());
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return spaces.isEmpty() ? lines : withSpaces(lines, spaces);
    }

    private static GlyphLine line(List<Glyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(Glyph::along));
        List<Glyph> once = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (!isRepeated(glyph, once)) {
                once.add(glyph);
            }
        }
        return new GlyphLine(once);
    }

    private static boolean isRepeated(Glyph glyph, List<Glyph> before) {
        double near = Math.min(SAME_PLACE * glyph.size(), SAME_PLACE_OF_ADVANCE * glyph.advance());
        int last = Math.max(0, before.size() - MOST_ON_ONE_PLACE);
        for (int i = before.size() - 1; i >= last; i--) {
            Glyph other = before.get(i);
            if (glyph.along() - other.along() >= near) {
                return false;
            }
            if (other.text().equals(glyph.text()) && Math.abs(other.across() - glyph.across()) < near) {
                return true;
            }
        }
        return false;
    }

    private static List<GlyphLine> withSpaces(List<GlyphLine> lines, List<Glyph> spaces) {
        List<GlyphLine> all = new ArrayList<>(lines.size());
        int next = 0;
        for (GlyphLine line : lines) {
            double middle = line.across();
            double reach = SAME_LINE * line.size();
            while (next < spaces.size() && spaces.get(next).across() < middle - reach) {
                next++;
            }
            List<Glyph> glyphs = null;
            for (int i = next; i < spaces.size() && spaces.get(i).across() <= middle + reach; i++) {
                Glyph space = spaces.get(i);
                if (space.along() > line.first().along()
                        && space.along() < line.last().along()) {
                    glyphs = glyphs == null ? new ArrayList<>(line.glyphs()) : glyphs;
                    glyphs.add(space);
                }
            }
            if (glyphs != null) {
                glyphs.sort(Comparator.comparingDouble(Glyph::along));
            }
            all.add(glyphs == null ? line : new GlyphLine(glyphs));
        }
        return all;
    }
}
