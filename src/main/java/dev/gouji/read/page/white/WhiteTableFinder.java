package dev.gouji.read.page.white;

import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.text.GlyphLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Lines of text → tables whose columns are told by white space, and the lines that belong to none. */
public final class WhiteTableFinder {

    /** So many figures one beside the other are a row of a table, not words of a text. */
    private static final int MANY = 4;

    /** One row alone is a table when it has so many figures. */
    private static final int ROW_ALONE = 10;

    private static final int FEWEST_ROWS = 3;

    /** Rows of one table follow each other within this many em. */
    private static final double NEAR = 6;

    private final List<GlyphLine> lines;
    private final List<FigureLine> figureLines = new ArrayList<>();
    private final List<WhiteTable> tables = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private WhiteTableFinder(List<GlyphLine> lines) {
        this.lines = lines;
    }

    /**
     * Finds the tables of a page.
     *
     * @param lines upright, top to bottom
     * @param bars horizontal rulings, which part rows where there are any
     */
    public static Found find(List<GlyphLine> lines, List<Ruling> bars) {
        WhiteTableFinder finder = new WhiteTableFinder(lines);
        finder.find(bars);
        List<GlyphLine> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!finder.taken.get(i)) {
                rest.add(lines.get(i));
            }
        }
        return new Found(finder.tables, rest);
    }

    private void find(List<Ruling> bars) {
        for (int i = 0; i < lines.size(); i++) {
            GlyphLine line = lines.get(i);
            FigureLine figures = FigureLine.of(i, line.across(), Word.of(line));
            if (figures != null) {
                figureLines.add(figures);
            }
        }
        BitSet used = new BitSet();
        for (int seed = widest(used); seed >= 0; seed = widest(used)) {
            used.set(seed);
            FigureColumns columns = new FigureColumns(figureLines.get(seed));
            int first = grow(columns, seed, -1, used);
            int last = grow(columns, seed, 1, used);
            if (last - first + 1 >= FEWEST_ROWS || columns.count() >= ROW_ALONE) {
                WhiteTableBuilder builder =
                        new WhiteTableBuilder(lines, figureLines.subList(first, last + 1), columns, bars);
                tables.add(builder.build());
                taken.or(builder.taken());
            }
        }
        tables.sort((a, b) -> Double.compare(a.box().y0(), b.box().y0()));
    }

    /** The index of the first line that has the most figures; -1 when there is none with many. */
    private int widest(BitSet used) {
        int widest = -1;
        int most = MANY - 1;
        for (int i = 0; i < figureLines.size(); i++) {
            int count = figureLines.get(i).figures().size();
            if (count > most && !used.get(i)) {
                widest = i;
                most = count;
            }
        }
        return widest;
    }

    /** Takes neighbours in one direction while their figures stand in the columns; the index of the last one taken. */
    private int grow(FigureColumns columns, int seed, int step, BitSet used) {
        int at = seed;
        while (at + step >= 0 && at + step < figureLines.size() && !used.get(at + step)) {
            FigureLine next = figureLines.get(at + step);
            double em = next.figures().get(0).size();
            boolean near = Math.abs(next.y() - figureLines.get(at).y()) < NEAR * em;
            if (!near || !columns.take(next)) {
                break;
            }
            at += step;
            used.set(at);
        }
        return at;
    }

    /**
     * What a page has.
     *
     * @param tables top to bottom
     * @param rest the lines outside them, top to bottom
     */
    public record Found(List<WhiteTable> tables, List<GlyphLine> rest) {}
}
