package dev.gouji.read.page.witness;

import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.text.GlyphLine;
import dev.gouji.read.page.text.LineBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The glyphs of a page → its numbers in the order of its plain text: line by line over the whole width, words parted by
 * white space alone.
 */
public final class PlainNumbers {

    /** A gap wider than the usual one between digits by this much parts two words, in em. */
    private static final double WIDER = 0.07;

    /** Digits further apart are not letter-spaced but words of their own, in em. */
    private static final double WIDEST = 0.4;

    /** Numbers further apart down the page than this stand one under the other, in em. */
    private static final double STACKED = 0.5;

    /** Numbers of one line stand within this much of each other down the page, in em; rows stand further apart. */
    private static final double SAME_LINE = 0.9;

    /** Tells cells apart. */
    @FunctionalInterface
    public interface Cells {
        /** The index of the cell that holds a point. */
        int cellAt(double x, double y);
    }

    private final List<PlainNumber> numbers = new ArrayList<>();
    private final double gap;
    private final StringBuilder word = new StringBuilder();
    private Glyph first;
    private Glyph last;

    private PlainNumbers(double gap) {
        this.gap = gap;
    }

    /** The numbers of upright glyphs, in no order that matters. */
    public static List<PlainNumber> of(List<Glyph> glyphs) {
        List<GlyphLine> lines = LineBuilder.build(glyphs);
        PlainNumbers found = new PlainNumbers(usualGap(lines) + WIDER);
        for (GlyphLine line : lines) {
            for (Glyph glyph : line.glyphs()) {
                found.take(glyph);
            }
            found.closeWord();
        }
        return found.numbers;
    }

    /**
     * The numbers of one table in the order of plain text. Those that stand one under the other in one cell are one
     * number there: a narrow column broke it.
     *
     * @param numbers those that stand in the table
     * @param cells of the table
     */
    public static List<String> inOrder(List<PlainNumber> numbers, Cells cells) {
        Map<Integer, Stack> lowest = new HashMap<>();
        List<Stack> stacks = new ArrayList<>(numbers.size());
        for (PlainNumber number : topDown(numbers)) {
            int cell = cells.cellAt(number.x(), number.y());
            Stack above = lowest.get(cell);
            if (above != null && number.y() - above.y > STACKED * number.size()) {
                above.add(number);
            } else {
                Stack stack = new Stack(number);
                stacks.add(stack);
                lowest.put(cell, stack);
            }
        }
        List<PlainNumber> whole = stacks.stream().map(Stack::whole).toList();
        return order(whole).stream().map(PlainNumber::text).toList();
    }

    /** The middle one of all gaps between digits that may belong to one number, in em. */
    private static double usualGap(List<GlyphLine> lines) {
        List<Double> gaps = new ArrayList<>();
        for (GlyphLine line : lines) {
            Glyph before = null;
            for (Glyph glyph : line.glyphs()) {
                if (before != null && before.isDigit() && glyph.isDigit() && gap(before, glyph) < WIDEST) {
                    gaps.add(gap(before, glyph));
                }
                before = glyph;
            }
        }
        Collections.sort(gaps);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }

    private static double gap(Glyph before, Glyph after) {
        return (after.start() - before.end()) / Math.min(before.size(), after.size());
    }

    private static List<PlainNumber> topDown(List<PlainNumber> numbers) {
        List<PlainNumber> sorted = new ArrayList<>(numbers);
        sorted.sort(Comparator.comparingDouble(PlainNumber::y));
        return sorted;
    }

    private static List<PlainNumber> order(List<PlainNumber> numbers) {
        List<PlainNumber> ordered = new ArrayList<>(numbers.size());
        List<PlainNumber> line = new ArrayList<>();
        for (PlainNumber number : topDown(numbers)) {
            if (!line.isEmpty() && number.y() - line.get(0).y() > SAME_LINE * number.size()) {
                closeLine(line, ordered);
            }
            line.add(number);
        }
        closeLine(line, ordered);
        return ordered;
    }

    private static void closeLine(List<PlainNumber> line, List<PlainNumber> ordered) {
        line.sort(Comparator.comparingDouble(PlainNumber::x));
        ordered.addAll(line);
        line.clear();
    }

    private void take(Glyph glyph) {
        if (glyph.isSpace()) {
            closeWord();
            return;
        }
        if (last != null && gap(last, glyph) > gap) {
            closeWord();
        }
        if (first == null) {
            first = glyph;
        }
        word.append(glyph.text());
        last = glyph;
    }

    private void closeWord() {
        String number = first == null ? null : NumberWord.number(word);
        if (number != null) {
            double x = (first.start() + last.end()) / 2;
            numbers.add(new PlainNumber(number, x, first.y(), first.size()));
        }
        word.setLength(0);
        first = null;
        last = null;
    }

    /** Numbers one under the other that are one. */
    private static final class Stack {

        private final StringBuilder text = new StringBuilder();
        private final double x;
        private double y;
        private double size;

        Stack(PlainNumber first) {
            text.append(first.text());
            x = first.x();
            y = first.y();
            size = first.size();
        }

        void add(PlainNumber below) {
            text.append(below.text());
            y = (y + below.y()) / 2;
            size = Math.max(size, below.size());
        }

        PlainNumber whole() {
            return new PlainNumber(text.toString(), x, y, size);
        }
    }
}
