package dev.gouji.read.page.text;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * The glyphs of one cell → its text.
 *
 * <p>Lines are parted by {@code \n}; a number that a narrow column broke is put together again: {@code 12} over
 * {@code 3} in a cell two digits wide → {@code 123}. Characters stacked one a line are one word.
 */
public final class CellWriter {

    /** The widest inner margin that cells usually have, in points. */
    private static final double WIDEST_PADDING = 7.5;

    private CellWriter() {}

    /**
     * What a cell says and how surely.
     *
     * @param text lines parted by {@code \n}; empty when the cell is blank
     * @param legibility of the glyphs themselves
     * @param full whether the last line leaves no room for another character, so that the text may go on elsewhere
     * @param hidden what is stored in the cell, not seen and other than what is seen; empty when there is nothing
     */
    public record Writing(String text, Legibility legibility, boolean full, String hidden) {}

    /** Writes the text of the glyphs that stand in a box. */
    public static Writing write(List<Glyph> glyphs, Box box) {
        List<Glyph> seen = new ArrayList<>(glyphs.size());
        List<Glyph> covered = new ArrayList<>();
        boolean invisible = false;
        boolean undecodable = false;
        for (Glyph glyph : glyphs) {
            if (glyph.sight() == Glyph.Sight.COVERED) {
                covered.add(glyph);
                continue;
            }
            invisible |= glyph.sight() == Glyph.Sight.INVISIBLE;
            undecodable |= glyph.text().contains(Glyph.UNDECODABLE);
            seen.add(glyph);
        }
        String text = text(seen, box);
        String hidden = covered.isEmpty() ? "" : text(UnseenText.differing(covered, seen), box);
        if (hidden.replaceAll("\\s", "").equals(text.replaceAll("\\s", ""))) {
            hidden = "";
        }
        Legibility legibility = Legibility.CLEAR;
        if (undecodable) {
            legibility = Legibility.ILLEGIBLE;
        } else if (invisible || !hidden.isEmpty()) {
            legibility = Legibility.DOUBTFUL;
        }
        return new Writing(text, legibility, isFull(seen, box), hidden);
    }

    private static boolean isFull(List<Glyph> glyphs, Box box) {
        Glyph lowest = null;
        for (Glyph glyph : glyphs) {
            boolean later = lowest == null
                    || glyph.y() > lowest.y() + glyph.size() / 2
                    || (glyph.y() > lowest.y() - glyph.size() / 2 && glyph.x() > lowest.x());
            if (glyph.flow() == 0 && !glyph.isSpace() && later) {
                lowest = glyph;
            }
        }
        return lowest != null && box.x1() - lowest.end() < lowest.size() + WIDEST_PADDING;
    }

    private static String text(List<Glyph> glyphs, Box box) {
        StringBuilder text = new StringBuilder();
        for (int flow = 0; flow < 4; flow++) {
            int wanted = flow;
            List<Glyph> same =
                    glyphs.stream().filter(glyph -> glyph.flow() == wanted).toList();
            if (!same.isEmpty()) {
                String part = write(LineBuilder.build(same), box, flow);
                text.append(text.isEmpty() || part.isEmpty() ? "" : "\n").append(part);
            }
        }
        return text.toString();
    }

    private static String write(List<GlyphLine> lines, Box box, int flow) {
        boolean stacked = isStacked(lines);
        double width = flow % 2 == 0 ? box.x1() - box.x0() : box.y1() - box.y0();
        double from = switch (flow) {
            case 1 -> box.y0();
            case 2 -> -box.x1();
            case 3 -> -box.y1();
            default -> box.x0();
        };
        double padding = WIDEST_PADDING;
        for (GlyphLine line : lines) {
            padding = Math.min(padding, Math.min(line.start() - from, from + width - line.end()));
        }
        StringBuilder text = new StringBuilder();
        GlyphLine last = null;
        for (GlyphLine line : lines) {
            if (last != null && !stacked && !isBrokenNumber(last, line, width - 2 * Math.max(0, padding))) {
                text.append('\n');
            }
            text.append(LineWriter.write(line));
            last = line;
        }
        return text.toString();
    }

    /** Characters one under the other, as in a narrow label column. */
    private static boolean isStacked(List<GlyphLine> lines) {
        boolean digits = true;
        for (GlyphLine line : lines) {
            if (line.glyphs().size() > 1) {
                return false;
            }
            digits &= line.first().isDigit();
        }
        return lines.size() > 1 && !digits;
    }

    private static boolean isBrokenNumber(GlyphLine upper, GlyphLine lower, double room) {
        if (!belongsToNumber(upper.last()) || !belongsToNumber(lower.first())) {
            return false;
        }
        double needed = upper.end() - upper.start() + lower.first().advance();
        return needed > room + 0.05 * upper.size();
    }

    private static boolean belongsToNumber(Glyph glyph) {
        return glyph.isDigit() || (glyph.text().length() == 1 && ".,，．".contains(glyph.text()));
    }
}
