package dev.gouji.read.page.white;

import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.text.GlyphLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines above the first row of figures → header cells: one row for each line of labels that span columns, then one
 * with the labels of the columns, whose lines are put together.
 */
final class WhiteHeader {

    private static final int MOST_LINES = 10;

    /** Lines of a header follow each other within this many em. */
    private static final double PITCH = 2.6;

    /** A label that crosses more column edges is a heading or prose. */
    private static final int MOST_CROSSED = 4;

    /** A word is parted at a column edge where its letters stand so far apart there, in em. */
    private static final double SPLIT = 0.1;

    private static final Pattern HEADING = Pattern.compile("\\s*[一二三四五六七八九十]{1,2}\\s?、.*");

    private final double[] edges;
    private final BitSet taken = new BitSet();
    private final List<List<Word>> spanning = new ArrayList<>();
    private final List<List<Word>> columns = new ArrayList<>();
    private final List<Word> labels = new ArrayList<>();
    private int[] lowestWide;
    private int end;
    private double top = Double.MAX_VALUE;
    private double bottom;

    private WhiteHeader(double[] edges) {
        this.edges = edges;
        for (int i = 0; i + 1 < edges.length; i++) {
            columns.add(new ArrayList<>());
        }
    }

    /** The header above a line; it may have no rows. */
    static WhiteHeader above(List<GlyphLine> lines, FigureLine first, double[] edges, double reach) {
        WhiteHeader header = new WhiteHeader(edges);
        double below = first.y();
        int highest = first.index();
        for (int i = first.index() - 1; i >= 0 && i >= first.index() - MOST_LINES; i--) {
            GlyphLine line = lines.get(i);
            if (below - line.across() > Math.max(reach, PITCH * line.size()) || !header.canTake(line)) {
                break;
            }
            if (header.standsOverFigures(line)) {
                highest = i;
            }
            below = line.across();
        }
        header.end = highest;
        header.lowestWide = new int[edges.length - 1];
        Arrays.fill(header.lowestWide, -1);
        for (int i = highest; i < first.index(); i++) {
            header.markWide(lines.get(i), i);
        }
        for (int i = highest; i < first.index(); i++) {
            GlyphLine line = lines.get(i);
            boolean label = !header.standsOverFigures(line) && first.y() - line.across() < line.size();
            if (label) {
                break;
            }
            header.take(line, i);
            header.taken.set(i);
            header.end = i + 1;
        }
        return header;
    }

    static boolean isHeading(GlyphLine line) {
        StringBuilder text = new StringBuilder();
        line.glyphs().forEach(glyph -> text.append(glyph.text()));
        return HEADING.matcher(text).matches();
    }

    BitSet taken() {
        return taken;
    }

    /** The index of the first line that is not of the header. */
    int end() {
        return end;
    }

    boolean hasLabels() {
        return !labels.isEmpty();
    }

    int height() {
        return spanning.size() + (isBlank() ? 0 : 1);
    }

    double top(double otherwise) {
        return Math.min(top, otherwise);
    }

    /**
     * The cells.
     *
     * @param all the edges of all columns of the table
     * @param offset how many columns stand before the first one of figures
     */
    List<WhiteCell> cells(List<Double> all, int offset) {
        List<WhiteCell> cells = new ArrayList<>();
        int row = 0;
        for (List<Word> line : spanning) {
            int next = 0;
            for (Word word : line) {
                if (next == columns.size()) {
                    // no column is left for it: it stands with the word before
                    WhiteCell last = cells.remove(cells.size() - 1);
                    List<Glyph> glyphs = new ArrayList<>(last.glyphs());
                    glyphs.addAll(word.glyphs());
                    cells.add(cell(row, last.column(), last.columnSpan(), glyphs, all));
                    continue;
                }
                int from = Math.max(next, column(word.start()));
                int to = Math.max(from, column(word.end()));
                cells.add(cell(row, from + offset, to - from + 1, word.glyphs(), all));
                next = to + 1;
            }
            row++;
        }
        if (!isBlank()) {
            if (offset > 0) {
                cells.add(cell(row, 0, offset, glyphs(labels), all));
            }
            for (int i = 0; i < columns.size(); i++) {
                cells.add(cell(row, i + offset, 1, glyphs(columns.get(i)), all));
            }
        }
        return cells;
    }

    private WhiteCell cell(int row, int column, int span, List<Glyph> glyphs, List<Double> all) {
        Box box = new Box(all.get(column), top, all.get(column + span), bottom);
        return new WhiteCell(row, column, span, glyphs, box, false);
    }

    private boolean isBlank() {
        return labels.isEmpty() && columns.stream().allMatch(List::isEmpty);
    }

    private boolean standsOverFigures(GlyphLine line) {
        return words(line).stream().anyMatch(word -> word.middle() > edges[0]);
    }

    private boolean canTake(GlyphLine line) {
        return !isHeading(line) && words(line).stream().allMatch(word -> crossed(word) <= MOST_CROSSED);
    }

    private void markWide(GlyphLine line, int index) {
        for (Word word : words(line)) {
            if (spans(word)) {
                Arrays.fill(lowestWide, column(word.start()), column(word.end()) + 1, index);
            }
        }
    }

    private void take(GlyphLine line, int index) {
        List<Word> upper = new ArrayList<>();
        int wide = 0;
        for (Word word : words(line)) {
            if (word.middle() < edges[0]) {
                labels.add(word);
            } else {
                upper.add(word);
                if (spans(word)) {
                    wide++;
                }
            }
        }
        // labels over several columns stand in one line; those of single columns are more than the wide ones beside
        // them
        boolean leaves = upper.size() > 2 * wide;
        // and what stands above a wide label is above its columns
        for (Word word : List.copyOf(upper)) {
            if (leaves && !spans(word) && lowestWide[column(word.middle())] < index) {
                columns.get(column(word.middle())).add(word);
                upper.remove(word);
            }
        }
        if (!upper.isEmpty()) {
            spanning.add(upper);
        }
        top = Math.min(top, line.across() - line.size());
        bottom = Math.max(bottom, line.across() + line.size());
    }

    /** Words, parted where a column edge runs through white. */
    private List<Word> words(GlyphLine line) {
        List<Word> words = new ArrayList<>();
        for (Word word : Word.of(line)) {
            List<Glyph> part = new ArrayList<>();
            for (Glyph glyph : word.glyphs()) {
                if (!part.isEmpty()) {
                    Glyph last = part.get(part.size() - 1);
                    boolean edge = column(last.along()) != column(glyph.along());
                    if (edge && glyph.start() - last.end() > SPLIT * glyph.size()) {
                        words.add(new Word(List.copyOf(part)));
                        part.clear();
                    }
                }
                part.add(glyph);
            }
            words.add(new Word(List.copyOf(part)));
        }
        return words;
    }

    private int crossed(Word word) {
        int crossed = 0;
        for (int i = 0; i + 1 < edges.length; i++) {
            if (word.start() < edges[i] && word.end() > edges[i]) {
                crossed++;
            }
        }
        return crossed;
    }

    /** Whether a word reaches over an edge by half a letter, and not only by its box. */
    private boolean spans(Word word) {
        double reach = word.size() / 2;
        return column(word.start() + reach) != column(word.end() - reach);
    }

    private int column(double x) {
        for (int i = 1; i + 1 < edges.length; i++) {
            if (x < edges[i]) {
                return i - 1;
            }
        }
        return edges.length - 2;
    }

    private static List<Glyph> glyphs(List<Word> words) {
        return words.stream().flatMap(word -> word.glyphs().stream()).toList();
    }
}
