package dev.gouji.recognise.settle;

import dev.gouji.form.Relation;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.settle.RunText.Step;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds every way to part a line into its cells in which the relations within the line hold.
 *
 * <p>Example: {@code 801000081} in seven slots, the last the sum of the others → 80 1 0 0 0 0 81 alone.
 */
final class ReadingFinder {

    /** For one line. */
    private static final int MOST_STEPS = 300_000;

    /** For one line. */
    private static final int MOST_READINGS = 2_000;

    private static final int DIGITS_OF_A_LONG = 18;

    private final OpenLine line;
    private final List<Sum> sums;
    private final List<Reading> found = new ArrayList<>();
    private final Step[] taken;
    private RunText text;
    private LastTotal lastTotal;
    private boolean dropped;
    private int steps;
    private boolean complete = true;

    /**
     * A relation over the slots of the line.
     *
     * @param total its last slot, if that is the sum of the others; else -1
     * @param parts the slot from which on all up to the total are its parts
     */
    private record Sum(List<Integer> coefficients, int last, int total, int parts) {

        static Sum of(Relation relation, List<FigureKey> keys) {
            int[] coefficients = new int[keys.size()];
            relation.left().forEach(key -> coefficients[keys.indexOf(key)]++);
            relation.right().forEach(key -> coefficients[keys.indexOf(key)]--);
            int last = keys.size() - 1;
            while (last > 0 && coefficients[last] == 0) {
                last--;
            }
            int parts = last;
            while (parts > 0 && coefficients[parts - 1] == 1) {
                parts--;
            }
            int total = relation.total() && coefficients[last] < 0 ? last : -1;
            return new Sum(Arrays.stream(coefficients).boxed().toList(), last, total, parts);
        }
    }

    /**
     * Looks for the readings of a line.
     *
     * @param within the relations that have no figure of another line
     */
    ReadingFinder(OpenLine line, List<Relation> within) {
        List<FigureKey> keys = line.slots().stream().map(slot -> slot.key()).toList();
        this.line = line;
        this.sums = within.stream().map(relation -> Sum.of(relation, keys)).toList();
        this.taken = new Step[keys.size()];
        find(line.tokens());
        for (int i = 0; i < line.tokens().size() && line.mayHavePageNumber(); i++) {
            if (PageNumber.isLike(line.tokens(), i)) {
                List<LineCell> others = new ArrayList<>(line.tokens());
                others.remove(i);
                dropped = true;
                find(others);
            }
        }
        found.sort(Comparator.comparingInt(Reading::unevenness));
    }

    /** The readings, the most even first. */
    List<Reading> readings() {
        return List.copyOf(found);
    }

    /** Whether all were found; false when a bound was hit. */
    boolean isComplete() {
        return complete;
    }

    private void find(List<LineCell> tokens) {
        text = new RunText(line, tokens);
        lastTotal = LastTotal.of(tokens, line.lacksCells());
        complete &= !text.isTooLong();
        part(0, 0);
    }

    private void part(int slot, int from) {
        if (slot == taken.length) {
            found.add(reading());
            return;
        }
        for (Step step : text.steps(slot, from)) {
            if (++steps > MOST_STEPS || found.size() >= MOST_READINGS) {
                complete = false;
                return;
            }
            taken[slot] = step;
            if (!isHalfALine(slot) && holds(slot)) {
                part(slot + 1, step.end());
            }
        }
    }

    /** Whether the lines behind the line's own begin and then are absent. */
    private boolean isHalfALine(int slot) {
        return slot > line.own() && taken[slot].cell() == null && taken[slot - 1].cell() != null && !line.lacksCells();
    }

    /** Whether every relation that ends in a slot holds, and the others still can with the characters that are left. */
    private boolean holds(int slot) {
        for (Sum sum : sums) {
            if (slot > sum.last()) {
                continue;
            }
            long amount = 0;
            for (int i = 0; i <= slot; i++) {
                amount += sum.coefficients().get(i) * taken[i].amount();
            }
            boolean possible = slot == sum.last() ? amount == 0 : sum.total() < 0 || mayReach(sum, slot, amount);
            if (!possible) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is left may hold a total of what was cut off so far. */
    private boolean mayReach(Sum sum, int slot, long amount) {
        int left = text.length() - taken[slot].end();
        int between = sum.total() - slot - 1;
        if (lastTotal != null && slot + 1 >= sum.parts() && sum.total() == taken.length - 1) {
            return lastTotal.mayBe(amount, left, between);
        }
        return amount <= largest(line.lacksCells() ? left : left - between);
    }

    private static long largest(int digits) {
        long largest = 0;
        for (int i = 0; i < Math.min(digits, DIGITS_OF_A_LONG); i++) {
            largest = 10 * largest + 9;
        }
        return largest;
    }

    private Reading reading() {
        List<LineCell> cells = new ArrayList<>(taken.length);
        List<Long> amounts = new ArrayList<>(taken.length);
        for (Step step : taken) {
            cells.add(step.cell());
            amounts.add(step.amount());
        }
        return new Reading(Collections.unmodifiableList(cells), amounts, !dropped);
    }

    /** For every slot the cells that it has in any reading, whether relations hold or not. */
    static List<List<LineCell>> possibleCells(OpenLine line) {
        RunText text = new RunText(line, line.tokens());
        List<List<LineCell>> possible = new ArrayList<>();
        boolean[] starts = new boolean[text.length() + 1];
        starts[0] = true;
        for (int slot = 0; slot < line.slots().size(); slot++) {
            List<LineCell> here = new ArrayList<>();
            boolean[] ends = new boolean[starts.length];
            for (int from = 0; from < starts.length; from++) {
                for (Step step : starts[from] ? text.steps(slot, from) : List.<Step>of()) {
                    ends[step.end()] = true;
                    if (step.cell() != null) {
                        here.add(step.cell());
                    }
                }
            }
            possible.add(here);
            starts = Arrays.copyOf(ends, ends.length);
        }
        return possible;
    }
}
