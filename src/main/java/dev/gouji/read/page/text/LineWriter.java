package dev.gouji.read.page.text;

import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.text.RaisedDigits;
import java.util.List;

/**
 * A line → its text: a space where the gap is clearly wider than between letters, a tab where it is a column's.
 *
 * <p>Example: {@code 1} {@code 2} set by two operators side by side → {@code 12}.
 */
final class LineWriter {

    /** The narrowest gap that a space character of the source can stand for, in em. */
    private static final double SPACE = 0.12;

    /** The narrowest gap that is a space though the source has none there, in em. */
    private static final double GAP = 0.4;

    /** The narrowest gap between columns, between two numbers, in em. */
    private static final double FIGURE_COLUMN_GAP = 0.7;

    /** The narrowest gap between columns, next to a number, in em. */
    private static final double COLUMN_GAP = 1.2;

    /** The narrowest gap between columns of words, in em: titles are often set with one em or two between letters. */
    private static final double WORD_COLUMN_GAP = 2.5;

    /** A raised digit is smaller than this share of the others. */
    private static final double SMALLER = 0.85;

    /** A raised digit stands further than this off the line of the others, in em. */
    private static final double OFF_LINE = 0.12;

    private LineWriter() {}

    /** The text with spaces. */
    static String write(GlyphLine line) {
        return write(line, false);
    }

    /** The text with spaces, and with tabs between columns that only white space tells apart. */
    static String writeWithTabs(GlyphLine line) {
        return write(line, true);
    }

    private static String write(GlyphLine line, boolean tabs) {
        StringBuilder text = new StringBuilder(line.glyphs().size() + 8);
        boolean spaced = isSpaced(line.glyphs());
        Glyph last = null;
        Glyph base = null;
        boolean space = false;
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isSpace()) {
                space = true;
                continue;
            }
            if (last != null) {
                double em = Math.min(last.size(), glyph.size());
                double gap = (glyph.start() - last.end()) / em;
                if (tabs && gap > columnGap(last, glyph)) {
                    text.append('\t');
                } else if ((space && gap > SPACE) || (gap > GAP && !spaced)) {
                    text.append(' ');
                }
            }
            boolean raised = base != null && base.isDigit() && isRaised(glyph, base);
            text.append(raised ? String.valueOf(RaisedDigits.raise(glyph.text().charAt(0))) : glyph.text());
            base = raised ? base : glyph;
            last = glyph;
            space = false;
        }
        return text.toString();
    }

    /** Whether a digit is set smaller than the one before it, and above or below its line, as marks of notes are. */
    private static boolean isRaised(Glyph glyph, Glyph base) {
        return glyph.isDigit()
                && glyph.size() < SMALLER * base.size()
                && Math.abs(baseline(glyph) - baseline(base)) > OFF_LINE * base.size();
    }

    private static double baseline(Glyph glyph) {
        return glyph.across() + Glyph.MIDDLE * glyph.size();
    }

    private static double columnGap(Glyph before, Glyph after) {
        if (before.isDigit() && after.isDigit()) {
            return FIGURE_COLUMN_GAP;
        }
        return isFigure(before) || isFigure(after) ? COLUMN_GAP : WORD_COLUMN_GAP;
    }

    private static boolean isFigure(Glyph glyph) {
        return glyph.isDigit() || "-—–/／.%".contains(glyph.text());
    }

    /** Letters set apart evenly, without space characters, are one word. */
    private static boolean isSpaced(List<Glyph> glyphs) {
        if (glyphs.size() < 3) {
            return false;
        }
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i).isSpace()) {
                return false;
            }
            double gap = (glyphs.get(i).start() - glyphs.get(i - 1).end())
                    / glyphs.get(i).size();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return least > GAP && most < COLUMN_GAP && most - least < 0.2;
    }
}
