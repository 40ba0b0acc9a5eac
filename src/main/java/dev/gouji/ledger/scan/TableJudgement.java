package dev.gouji.ledger.scan;

import dev.gouji.form.FormColumn;
import dev.gouji.form.FormTable;
import dev.gouji.form.Quantity;
import dev.gouji.report.Choice;
import dev.gouji.report.Choices;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the sums of one table say of its figures: which choice each takes, and how far the sums confirm it. */
final class TableJudgement {

    private final FormTable table;

    private final SumSystem system;

    private final int[] taken;

    private final Set<Integer> changed = new HashSet<>();

    private final Set<Integer> contested = new HashSet<>();

    private final long[] lacking;

    /**
     * Judges at once.
     *
     * @param figures those of the report by key
     * @param choices those of the figures that were read from pictures
     */
    TableJudgement(FormTable table, Map<FigureKey, Figure> figures, Map<FigureKey, Choices> choices) {
        this.table = table;
        system = new SumSystem(table, figures, choices);
        int[] likeliest = new int[system.summands().size()];
        List<ChoiceSearch.Closing> ways = ChoiceSearch.of(system, ReadingCost.PRINTED_ERROR + ReadingCost.MARGIN);
        if (ways.isEmpty()) {
            taken = likeliest;
        } else {
            taken = choose(ways, likeliest);
        }
        lacking = system.lacking(taken);
    }

    /** The cheapest way, where it costs no more than a printed error and no other is about as cheap; else the likeliest choices. */
    private int[] choose(List<ChoiceSearch.Closing> ways, int[] likeliest) {
        ChoiceSearch.Closing best = ways.get(0);
        for (ChoiceSearch.Closing rival : ways.subList(1, ways.size())) {
            if (rival.cost() <= best.cost() + ReadingCost.MARGIN) {
                contest(best.taken(), rival.taken());
            }
        }
        if (best.cost() > ReadingCost.PRINTED_ERROR || (!contested.isEmpty() && best.cost() > 0)) {
            contest(best.taken(), likeliest);
            return likeliest;
        }
        changed.addAll(best.changed());
        return best.taken();
    }

    private void contest(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                contested.add(i);
            }
        }
    }

    /** Whether the form lets a figure be negative: a minus sign is a few dots, and readers lose it alike. */
    boolean isSigned(FigureKey key) {
        FormColumn column = table.column(key);
        return column != null && column.quantity() == Quantity.SIGNED;
    }

    /** Whether the sums chose another value for a figure than the likeliest. */
    boolean isChanged(FigureKey key) {
        return changed.contains(system.indexOf(key));
    }

    /** The choice that a figure takes. */
    Choice taken(FigureKey key, Choices choices) {
        int index = system.indexOf(key);
        if (index < 0 || !changed.contains(index)) {
            return choices.best();
        }
        return choices.choices().stream()
                .filter(SumSystem::counts)
                .skip(taken[index])
                .findFirst()
                .orElseThrow();
    }

    /** Whether any sum is over a figure at all, one that cannot be assessed too. */
    boolean isInSums(FigureKey key) {
        int index = system.indexOf(key);
        return system.isWanting(key) || system.isBroken(key) || (index >= 0 && system.relationsOf(index).length > 0);
    }

    /** Whether some sum over a figure cannot be assessed, for another figure of it is not known. */
    boolean isWanting(FigureKey key) {
        return system.isWanting(key);
    }

    /** Whether some sum over a figure does not hold, or holds as well with another value. */
    boolean isContradicted(FigureKey key) {
        int index = system.indexOf(key);
        return index < 0
                || system.isBroken(key)
                || contested.contains(index)
                || Arrays.stream(system.relationsOf(index)).anyMatch(relation -> lacking[relation] != 0);
    }

    /** Whether a sum over a figure holds in which nothing was changed to make it hold. */
    boolean isWitnessed(FigureKey key) {
        int index = system.indexOf(key);
        return index >= 0
                && Arrays.stream(system.relationsOf(index))
                        .anyMatch(relation ->
                                Arrays.stream(system.summandsOf(relation)).noneMatch(changed::contains));
    }
}
