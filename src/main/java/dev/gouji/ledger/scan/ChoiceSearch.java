package dev.gouji.ledger.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the cheapest choices in which all sums hold, and for its rivals: depth first over the figures of the sum that lacks
 * something and has the fewest choices, cut off where it costs more than it may.
 */
final class ChoiceSearch {

    /** Figures that are changed at once at most. */
    private static final int MOST_CHANGES = 4;

    private static final int MOST_STEPS = 30_000;

    /**
     * Choices in which all sums hold.
     *
     * @param taken the index of the choice of every summand
     * @param changed the summands that do not take their likeliest amount
     * @param cost more than that of the likeliest choices
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Closing(int[] taken, List<Integer> changed, int cost) {}

    private final SumSystem system;

    private final int limit;

    private final List<Closing> found = new ArrayList<>();

    private int steps;

    private ChoiceSearch(SumSystem system, int limit) {
        this.system = system;
        this.limit = limit;
    }

    /**
     * The ways to make all sums hold, the cheapest first; empty when there is none, or when there were too many to look at.
     *
     * @param limit what a way may cost at most
     */
    static List<Closing> of(SumSystem system, int limit) {
        ChoiceSearch search = new ChoiceSearch(system, limit);
        int[] taken = new int[system.summands().size()];
        long[] lacking = system.lacking(taken);
        search.close(taken, lacking, new ArrayList<>(), 0);
        if (Arrays.stream(lacking).allMatch(each -> each == 0)) {
            search.closeOtherwise(taken, lacking);
        }
        if (search.steps > MOST_STEPS) {
            return List.of();
        }
        search.found.sort(Comparator.comparingInt(Closing::cost)
                .thenComparingInt(closing -> closing.changed().size())
                .thenComparing(closing -> closing.changed().toString()));
        return search.found;
    }

    /** All sums hold as it is: whether they hold as well when some figure is another. */
    private void closeOtherwise(int[] taken, long[] lacking) {
        for (int summand = 0; summand < taken.length; summand++) {
            List<Integer> changed = new ArrayList<>();
            change(summand, taken, lacking, changed, 0);
        }
    }

    private void close(int[] taken, long[] lacking, List<Integer> changed, int cost) {
        if (++steps > MOST_STEPS) {
            return;
        }
        int relation = tightest(lacking);
        if (relation < 0) {
            add(taken, changed, cost);
            return;
        }
        if (changed.size() == MOST_CHANGES) {
            return;
        }
        for (int summand : system.summandsOf(relation)) {
            if (!changed.contains(summand)) {
                change(summand, taken, lacking, changed, cost);
            }
        }
    }

    private void change(int summand, int[] taken, long[] lacking, List<Integer> changed, int cost) {
        SumSystem.Summand one = system.summands().get(summand);
        int before = taken[summand];
        for (int choice = 0; choice < one.amounts().length; choice++) {
            long more = one.amounts()[choice] - one.amounts()[before];
            int whole = cost + one.costs()[choice] + price(summand);
            if (more != 0 && whole <= limit && system.relationsOf(summand).length > 0) {
                long[] next = lacking.clone();
                system.change(next, summand, more);
                taken[summand] = choice;
                changed.add(summand);
                close(taken, next, changed, whole);
                changed.remove(changed.size() - 1);
                taken[summand] = before;
            }
        }
    }

    /** One sum is closed by many figures; what closes two is hardly so by chance. */
    private int price(int summand) {
        return system.relationsOf(summand).length > 1 ? ReadingCost.CHANGE : ReadingCost.CHANGE_IN_ONE_SUM;
    }

    private void add(int[] taken, List<Integer> changed, int cost) {
        List<Integer> sorted = changed.stream().sorted().toList();
        boolean known = found.stream().anyMatch(closing -> Arrays.equals(closing.taken(), taken));
        if (!known) {
            found.add(new Closing(taken.clone(), sorted, cost));
        }
    }

    /** The relation that lacks something and whose figures have the fewest choices; -1 when all hold. */
    private int tightest(long[] lacking) {
        int tightest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int relation = 0; relation < lacking.length; relation++) {
            if (lacking[relation] != 0) {
                int choices = Arrays.stream(system.summandsOf(relation))
                        .map(summand -> system.summands().get(summand).amounts().length)
                        .sum();
                if (choices < fewest) {
                    fewest = choices;
                    tightest = relation;
                }
            }
        }
        return tightest;
    }
}
