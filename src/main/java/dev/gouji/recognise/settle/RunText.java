package dev.gouji.recognise.settle;

import dev.gouji.document.Legibility;
import dev.gouji.form.Quantity;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.Certainty;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters of a line's tokens, and which pieces of them may be the cell of which slot: {@code 0}, {@code 80},
 * {@code -}, {@code 12.5元}; never {@code 007}, for no cell begins with zeros, and nothing that reaches over a parting.
 * Positions count from 0; a blank cell of its own takes one.
 */
final class RunText {

    /**
     * A cell that may fill a slot.
     *
     * @param end the position behind it
     * @param cell null for a cell that vanished
     * @param amount what it counts in a sum of whole numbers
     */
    record Step(int end, LineCell cell, long amount) {}

    /** In characters. */
    private static final int LONGEST_CELL = 24;

    /** In characters. */
    private static final int LONGEST_LINE = 160;

    private static final long PLENTY = Long.MAX_VALUE / 2;

    private final OpenLine line;
    private final List<LineCell> tokens;
    private final int[] starts;
    private final int length;
    private final List<List<List<Step>>> steps = new ArrayList<>();

    RunText(OpenLine line, List<LineCell> tokens) {
        this.line = line;
        this.tokens = tokens;
        this.starts = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            starts[i + 1] = starts[i] + Math.max(1, tokens.get(i).text().length());
        }
        this.length = starts[tokens.size()];
        if (!isTooLong()) {
            findSteps();
        }
    }

    int length() {
        return length;
    }

    /** Whether it was not looked at for its length. */
    boolean isTooLong() {
        return length > LONGEST_LINE;
    }

    /** The cells that may fill a slot from a position on, so that the slots behind it can be filled too. */
    List<Step> steps(int slot, int from) {
        return isTooLong() ? List.of() : steps.get(slot).get(from);
    }

    /** In how many ways it can be parted, up to a number that is plenty. */
    long ways() {
        if (isTooLong()) {
            return PLENTY;
        }
        long[] ways = new long[length + 1];
        ways[0] = 1;
        for (List<List<Step>> slot : steps) {
            long[] next = new long[length + 1];
            for (int from = 0; from <= length; from++) {
                for (Step step : ways[from] == 0 ? List.<Step>of() : slot.get(from)) {
                    next[step.end()] = Math.min(PLENTY, next[step.end()] + ways[from]);
                }
            }
            ways = next;
        }
        return ways[length];
    }

    private void findSteps() {
        int slots = line.slots().size();
        boolean[] fits = new boolean[length + 1];
        fits[length] = true;
        for (int slot = slots - 1; slot >= 0; slot--) {
            Quantity quantity = line.slots().get(slot).column().quantity();
            List<List<Step>> here = new ArrayList<>(length + 1);
            boolean[] fitsHere = new boolean[length + 1];
            for (int from = 0; from <= length; from++) {
                List<Step> found = new ArrayList<>();
                boolean absent = slot >= line.own() && from == length;
                if ((line.lacksCells() || absent) && fits[from]) {
                    found.add(new Step(from, null, 0));
                }
                for (int to = from + 1; to <= Math.min(length, from + LONGEST_CELL); to++) {
                    Step step = fits[to] ? cut(quantity, from, to) : null;
                    if (step != null) {
                        found.add(step);
                    }
                }
                here.add(found);
                fitsHere[from] = !found.isEmpty();
            }
            steps.add(0, here);
            fits = fitsHere;
        }
    }

    private Step cut(Quantity quantity, int from, int to) {
        int index = 0;
        while (starts[index + 1] <= from) {
            index++;
        }
        if (to > starts[index + 1]) {
            return null;
        }
        LineCell token = tokens.get(index);
        boolean whole = from == starts[index] && to == starts[index + 1];
        if (!whole && !line.joined()) {
            return null;
        }
        LineCell cell = whole ? token : token.piece(from - starts[index], to - starts[index]);
        CellValue value = cell.value();
        if (value.mark() == Mark.NUMBER) {
            return fits(cell.text(), value, quantity) ? new Step(to, cell, amount(value)) : null;
        }
        boolean mark = cell.isBlank() ? whole : value.mark() != Mark.UNREADABLE;
        return mark && cell.legibility() != Legibility.ILLEGIBLE ? new Step(to, cell, 0) : null;
    }

    private static long amount(CellValue value) {
        return value.value().scale() <= 0 ? value.value().longValueExact() : 0;
    }

    private static boolean fits(String text, CellValue value, Quantity quantity) {
        char first = Folding.narrow(text.charAt(0));
        boolean unsigned = first >= '0' && first <= '9';
        boolean whole = value.value().scale() <= 0;
        return value.certainty() != Certainty.DOUBTFUL
                && (unsigned || quantity == Quantity.SIGNED)
                && (quantity == Quantity.MONEY
                        ? value.unit() == null || value.unit().endsWith("元")
                        : value.unit() == null && whole);
    }
}
