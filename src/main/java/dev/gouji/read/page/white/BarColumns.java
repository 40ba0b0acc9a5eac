package dev.gouji.read.page.white;

import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.text.GlyphLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Bars that were drawn column by column → the upright rulings that they imply: one at every joint, but not through words,
 * nor beside the one word that stands under a cell over several columns.
 *
 * <p>Nobody sees the joints, and the program that drew them knew the columns.
 */
public final class BarColumns {

    /** A row above the first bar or below the last one is no further from it than this, in em. */
    private static final double REACH = 2.2;

    /** The lines of such a row follow each other within this much, in em. */
    private static final double PITCH = 1.75;

    /** A letter that reaches over a joint by this much on both sides runs through it, in em. */
    private static final double THROUGH = 0.12;

    /** Letters on both sides of a joint nearer to each other than this are of one word, in em. */
    private static final double TOUCHING = 0.08;

    private static final int FEWEST_BARS = 2;

    /** One bar alone is of a table when it has so many joints. */
    private static final int FEWEST_JOINTS = 3;

    /** The label of a group that goes on from the page before stands no further on the left of its rows, in em. */
    private static final double GROUP = 8;

    /** Lines of one cell follow each other within this much of the least that they do. */
    private static final double SAME_PITCH = 1.1;

    private final BarStack stack;
    private final List<GlyphLine> lines;
    private final List<Double> joints;
    private final List<Double> heights;
    private final double left;
    private final double pitch;

    private BarColumns(BarStack stack, List<GlyphLine> lines) {
        this.stack = stack;
        this.lines = lines;
        this.joints = new ArrayList<>(stack.joints());
        this.heights = new ArrayList<>(stack.heights());
        this.left = left();
        this.pitch = pitch();
        if (left < stack.from()) {
            joints.add(0, stack.from());
        }
    }

    /**
     * The rulings that the bars of a page imply; none for tables whose columns are drawn.
     *
     * @param rulings of the page, as they were drawn
     * @param uprights its edges from top to bottom
     * @param lines its lines from left to right, top to bottom; asked for where there are bars alone
     */
    public static List<Ruling> implied(List<Ruling> rulings, List<Ruling> uprights, Supplier<List<GlyphLine>> lines) {
        List<Bar> bars = Bar.of(rulings);
        List<Ruling> implied = new ArrayList<>();
        if (bars.stream().allMatch(bar -> bar.joints().isEmpty())) {
            return implied;
        }
        List<BarStack> stacks = new ArrayList<>();
        List<GlyphLine> all = null;
        for (Bar bar : bars) {
            BarStack stack = last(stacks, bar);
            if (stack != null && !stack.hasUpright(uprights)) {
                all = all == null ? lines.get() : all;
                stack = !bar.joints().isEmpty() || !isHeaded(all, stack.bottom(), bar.at()) ? stack : null;
            }
            if (stack == null) {
                stacks.add(new BarStack(bar));
            } else {
                stack.add(bar);
            }
        }
        for (BarStack stack : stacks) {
            int joints = stack.joints().size();
            boolean alone = stack.heights().size() < FEWEST_BARS;
            if (joints > 0 && (!alone || joints >= FEWEST_JOINTS) && !stack.hasUpright(uprights)) {
                implied.addAll(new BarColumns(stack, all == null ? lines.get() : all).uprights());
            }
        }
        return implied;
    }

    private static BarStack last(List<BarStack> stacks, Bar bar) {
        for (int i = stacks.size() - 1; i >= 0; i--) {
            if (stacks.get(i).fits(bar)) {
                return stacks.get(i);
            }
        }
        return null;
    }

    /** Whether a heading, and no row of figures, stands between two heights. */
    private static boolean isHeaded(List<GlyphLine> lines, double top, double bottom) {
        List<GlyphLine> between = lines.stream()
                .filter(line -> line.across() > top && line.across() < bottom)
                .toList();
        return between.stream().anyMatch(WhiteHeader::isHeading)
                && between.stream().noneMatch(BarColumns::hasFigures);
    }

    private static boolean hasFigures(GlyphLine line) {
        return FigureLine.of(0, line.across(), Word.of(line)) != null;
    }

    /** Where the table begins: a browser draws nothing below a group's label on a page that lies within the group. */
    private double left() {
        double least = stack.from();
        for (GlyphLine line : lines) {
            if (line.across() > stack.top() - REACH * line.size() && line.across() < stack.bottom()) {
                for (Word word : Word.of(line)) {
                    double em = word.size();
                    boolean beside = word.end() < stack.from() + em / 2 && word.end() > stack.from() - GROUP * em;
                    least = beside ? Math.min(least, word.start() - em / 2) : least;
                }
            }
        }
        return least;
    }

    /** The least that two lines of one row follow each other by; 0 where all rows are of one line. */
    private double pitch() {
        double least = Double.MAX_VALUE;
        GlyphLine last = null;
        for (GlyphLine line : lines) {
            if (line.across() > stack.top() && line.across() < stack.bottom() && isBeside(line)) {
                double gap = last == null || isParted(last, line) ? 0 : line.across() - last.across();
                least = gap > line.size() ? Math.min(least, gap) : least;
                last = line;
            }
        }
        return least == Double.MAX_VALUE ? 0 : least;
    }

    private boolean isParted(GlyphLine upper, GlyphLine lower) {
        return heights.stream().anyMatch(bar -> bar > upper.across() && bar < lower.across());
    }

    private List<Ruling> uprights() {
        for (int band = 0; band + 1 < heights.size(); band++) {
            if (isCrowded(heights.get(band), heights.get(band + 1))) {
                return List.of();
            }
        }
        addRowAbove();
        addRowBelow();
        boolean[][] open = open();
        List<Ruling> uprights = new ArrayList<>();
        double top = heights.get(0);
        double bottom = heights.get(heights.size() - 1);
        uprights.add(new Ruling(false, left, top, bottom));
        uprights.add(new Ruling(false, stack.to(), top, bottom));
        for (int joint = 0; joint < joints.size(); joint++) {
            for (int band = 0; band < open.length; band++) {
                if (!open[band][joint]) {
                    uprights.add(new Ruling(false, joints.get(joint), heights.get(band), heights.get(band + 1)));
                }
            }
        }
        return uprights;
    }

    /** For every row between two bars and every joint whether a cell runs through it. */
    private boolean[][] open() {
        int bands = heights.size() - 1;
        boolean[][] open = new boolean[bands][joints.size()];
        List<List<GlyphLine>> rows = new ArrayList<>();
        for (int band = 0; band < bands; band++) {
            double top = heights.get(band);
            double bottom = heights.get(band + 1);
            rows.add(lines.stream()
                    .filter(line -> line.across() > top && line.across() <= bottom)
                    .toList());
        }
        for (int joint = 0; joint < joints.size(); joint++) {
            double x = joints.get(joint);
            int first = 0;
            for (int band = 1; band <= bands; band++) {
                // where no bar parts them, two rows are one cell
                if (band == bands || isAny(heights.get(band), bar -> bar.covers(x))) {
                    List<GlyphLine> cell = rows.subList(first, band).stream()
                            .flatMap(List::stream)
                            .toList();
                    boolean crossed = isOpen(heights.get(first), heights.get(band), joint, cell);
                    for (int row = first; row < band; row++) {
                        open[row][joint] = crossed;
                    }
                    first = band;
                }
            }
        }
        for (int band = 1; band < bands; band++) {
            openUnder(open[band - 1], open[band], rows.get(band));
        }
        return open;
    }

    /** Opens the joints between the columns of a cell above, where one word alone stands under it. */
    private void openUnder(boolean[] above, boolean[] own, List<GlyphLine> row) {
        for (int joint = 0; joint < above.length; joint++) {
            int end = joint;
            while (end < above.length && above[end]) {
                end++;
            }
            if (end > joint) {
                double from = joint == 0 ? left : joints.get(joint - 1);
                double right = end == above.length ? stack.to() : joints.get(end);
                if (words(row, from, right) == 1) {
                    for (int i = joint; i < end; i++) {
                        own[i] = true;
                    }
                }
                joint = end;
            }
        }
    }

    /** Whether a cell between two heights runs through a joint: by its words, or as its borders are drawn. */
    private boolean isOpen(double top, double bottom, int joint, List<GlyphLine> cell) {
        double x = joints.get(joint);
        if (cell.stream().anyMatch(line -> runsThrough(line, x))) {
            return true;
        }
        if (!isAny(top, bar -> bar.parts(x)) && !isAny(bottom, bar -> bar.parts(x))) {
            return true;
        }
        double from = joint == 0 ? left : joints.get(joint - 1);
        double to = joint + 1 == joints.size() ? stack.to() : joints.get(joint + 1);
        return isAny(top, bar -> bar.runsThrough(x))
                && isAny(bottom, bar -> bar.runsThrough(x))
                && (words(cell, from, x) == 0 || words(cell, x, to) == 0);
    }

    private static long words(List<GlyphLine> cell, double left, double right) {
        return cell.stream()
                .flatMap(line -> Word.of(line).stream())
                .filter(word -> word.end() > left && word.start() < right)
                .count();
    }

    /** Whether some bar at a height is so. */
    private boolean isAny(double height, Predicate<Bar> test) {
        return stack.bars().stream().anyMatch(bar -> Math.abs(bar.at() - height) <= Bar.SAME && test.test(bar));
    }

    private static boolean runsThrough(GlyphLine line, double x) {
        Glyph last = null;
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isSpace()) {
                continue;
            }
            double em = glyph.size();
            if (glyph.start() < x - THROUGH * em && glyph.end() > x + THROUGH * em) {
                return true;
            }
            if (last != null && last.along() < x && glyph.along() > x && glyph.start() - last.end() < TOUCHING * em) {
                return true;
            }
            last = glyph;
        }
        return false;
    }

    /** A row that no bar closes above: what stands close over the first bar. */
    private void addRowAbove() {
        double neighbour = stack.top();
        double top = neighbour;
        double reach = REACH;
        for (int i = lines.size() - 1; i >= 0; i--) {
            GlyphLine line = lines.get(i);
            if (line.across() < stack.top() && isBeside(line)) {
                if (neighbour - line.across() > reach * line.size()
                        || !isOfCells(line, Math.abs(line.across() - neighbour))) {
                    break;
                }
                neighbour = line.across();
                top = neighbour - line.size();
                reach = PITCH;
            }
        }
        if (top < stack.top() && !isCrowded(top, stack.top())) {
            heights.add(0, top);
        }
    }

    /** A row that no bar closes below: figures close under the last bar, or what is last on its page. */
    private void addRowBelow() {
        double neighbour = stack.bottom();
        double bottom = neighbour;
        double reach = REACH;
        boolean figures = false;
        boolean ends = true;
        for (GlyphLine line : lines) {
            if (line.across() > stack.bottom() && isBeside(line)) {
                if (line.across() - neighbour > reach * line.size()
                        || !isOfCells(line, Math.abs(line.across() - neighbour))) {
                    ends = false;
                    break;
                }
                neighbour = line.across();
                bottom = neighbour + line.size();
                reach = PITCH;
                figures |= hasFigure(line);
            }
        }
        if (bottom > stack.bottom() && (figures || ends) && !isCrowded(stack.bottom(), bottom)) {
            heights.add(bottom);
        }
    }

    /** Whether a figure and something else stand one over the other: bars that only frame a table part no rows. */
    private boolean isCrowded(double top, double bottom) {
        List<GlyphLine> row = lines.stream()
                .filter(line -> line.across() > top && line.across() <= bottom && isBeside(line))
                .toList();
        for (int joint = 0; joint < joints.size(); joint++) {
            int column = joint;
            List<Word> words = row.stream()
                    .map(line -> glyphs(line, column))
                    .filter(glyphs -> !glyphs.isEmpty())
                    .map(Word::new)
                    .toList();
            if (words.size() > 1 && words.stream().anyMatch(Word::isFigure)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure stands in one of the columns behind the first. */
    private boolean hasFigure(GlyphLine line) {
        for (int joint = 0; joint < joints.size(); joint++) {
            List<Glyph> glyphs = glyphs(line, joint);
            if (!glyphs.isEmpty() && new Word(glyphs).isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** What of a line stands behind a joint and before the next. */
    private List<Glyph> glyphs(GlyphLine line, int joint) {
        double from = joints.get(joint);
        double to = joint + 1 == joints.size() ? stack.to() : joints.get(joint + 1);
        return line.glyphs().stream()
                .filter(glyph -> !glyph.isSpace() && glyph.along() > from && glyph.along() < to)
                .toList();
    }

    private boolean isBeside(GlyphLine line) {
        return line.end() > left && line.start() < stack.to();
    }

    /**
     * Whether a line may stand in cells: it keeps to the table and is no sentence, nor a heading, which stands further off
     * than the lines of a cell do from each other.
     */
    private boolean isOfCells(GlyphLine line, double gap) {
        double slack = line.size() / 2;
        return line.start() > left - slack
                && line.end() < stack.to() + slack
                && (!WhiteHeader.isHeading(line) || hasFigure(line) || gap < SAME_PITCH * pitch)
                && line.glyphs().stream().noneMatch(glyph -> glyph.text().equals("。"));
    }
}
