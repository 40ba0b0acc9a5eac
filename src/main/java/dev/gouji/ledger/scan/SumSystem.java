package dev.gouji.ledger.scan;

import dev.gouji.form.FormTable;
import dev.gouji.form.Relation;
import dev.gouji.report.Choice;
import dev.gouji.report.Choices;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sums of a table over the figures of one report, each with its choices; a figure that was not read from a picture has one.
 *
 * <p>Amounts are whole numbers of a millionth, the finest that a form prints.
 */
final class SumSystem {

    private static final int SCALE = 6;

    /**
     * A figure in the sums.
     *
     * @param key which
     * @param amounts what each of its choices counts, likeliest first
     * @param costs what each choice costs more than the likeliest
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Summand(FigureKey key, long[] amounts, int[] costs) {}

    private final List<Summand> summands = new ArrayList<>();

    private final Map<FigureKey, Integer> index = new HashMap<>();

    private final List<Relation> assessable = new ArrayList<>();

    /** The figures in sums of which another figure is not known. */
    private final Set<FigureKey> wanting = new HashSet<>();

    /** The figures in sums that are more than they may be, or whose total is left blank. */
    private final Set<FigureKey> broken = new HashSet<>();

    private final List<int[]> relationsOf = new ArrayList<>();

    private final List<int[]> signsOf = new ArrayList<>();

    /**
     * The sums of a table of a report.
     *
     * @param figures those of the report by key
     * @param choices those of the figures that were read from pictures
     */
    SumSystem(FormTable table, Map<FigureKey, Figure> figures, Map<FigureKey, Choices> choices) {
        table.slots().forEach(slot -> add(slot.key(), figures.get(slot.key()), choices.get(slot.key())));
        table.relations().forEach(relation -> add(relation, figures, choices));
        link();
    }

    private void add(FigureKey key, Figure figure, Choices choices) {
        List<Choice> said = choices == null ? plain(figure) : choices.choices();
        boolean alone = choices == null || choices.alone();
        List<Choice> counted = said.stream().filter(SumSystem::counts).toList();
        if (counted.isEmpty()) {
            return;
        }
        int least = ReadingCost.of(counted.get(0), alone);
        long[] amounts = new long[counted.size()];
        int[] costs = new int[counted.size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = scaled(counted.get(i).amount());
            costs[i] = Math.max(0, ReadingCost.of(counted.get(i), alone) - least);
        }
        index.put(key, summands.size());
        summands.add(new Summand(key, amounts, costs));
    }

    /** Whether a choice can stand in a sum: it is a number, or none, that a reader thinks of. */
    static boolean counts(Choice choice) {
        return choice.isRead() && scaled(choice.amount()) != null;
    }

    private static List<Choice> plain(Figure figure) {
        if (figure == null) {
            return List.of();
        }
        return List.of(new Choice(figure.raw(), figure.value(), figure.mark(), 1000, 1000));
    }

    private static Long scaled(BigDecimal amount) {
        if (amount == null || amount.precision() - amount.scale() > 12) {
            return null;
        }
        BigDecimal scaled = amount.movePointRight(SCALE);
        return scaled.stripTrailingZeros().scale() > 0 ? null : scaled.longValueExact();
    }

    /** A sum is assessable where every figure has a choice that counts; a total left blank over parts that are some is none. */
    private void add(Relation relation, Map<FigureKey, Figure> figures, Map<FigureKey, Choices> choices) {
        if (!keys(relation).allMatch(index::containsKey)) {
            keys(relation).forEach(wanting::add);
        } else if (isBlankTotal(relation, figures, choices)) {
            keys(relation).forEach(broken::add);
        } else if (relation.comparison() == Relation.Comparison.EQUAL) {
            assessable.add(relation);
        } else if (!holds(relation)) {
            keys(relation).forEach(broken::add);
        }
    }

    private boolean holds(Relation relation) {
        long left = relation.left().stream().mapToLong(this::likeliest).sum();
        long right = relation.right().stream().mapToLong(this::likeliest).sum();
        return left <= right;
    }

    private long likeliest(FigureKey key) {
        return summands.get(index.get(key)).amounts()[0];
    }

    private boolean isBlankTotal(Relation relation, Map<FigureKey, Figure> figures, Map<FigureKey, Choices> choices) {
        if (!relation.total()) {
            return false;
        }
        FigureKey total = relation.right().get(0);
        Choices read = choices.get(total);
        Mark mark = read == null ? figures.get(total).mark() : read.best().mark();
        return mark.countsAsZero()
                && relation.left().stream().mapToLong(this::likeliest).sum() != 0;
    }

    private void link() {
        for (Summand summand : summands) {
            List<int[]> found = new ArrayList<>();
            for (int i = 0; i < assessable.size(); i++) {
                int sign = count(assessable.get(i).left(), summand.key())
                        - count(assessable.get(i).right(), summand.key());
                if (sign != 0) {
                    found.add(new int[] {i, sign});
                }
            }
            relationsOf.add(found.stream().mapToInt(each -> each[0]).toArray());
            signsOf.add(found.stream().mapToInt(each -> each[1]).toArray());
        }
    }

    private static int count(List<FigureKey> keys, FigureKey key) {
        return (int) keys.stream().filter(key::equals).count();
    }

    private static Stream<FigureKey> keys(Relation relation) {
        return Stream.concat(relation.left().stream(), relation.right().stream());
    }

    List<Summand> summands() {
        return summands;
    }

    /** The number of a figure among the summands; -1 when it counts in no sum. */
    int indexOf(FigureKey key) {
        return index.getOrDefault(key, -1);
    }

    /** The relations that can be assessed, each an equation. */
    int relations() {
        return assessable.size();
    }

    /** The relations that a summand stands in. */
    int[] relationsOf(int summand) {
        return relationsOf.get(summand);
    }

    /** The summands of a relation. */
    int[] summandsOf(int relation) {
        return keys(assessable.get(relation)).mapToInt(index::get).toArray();
    }

    /** Whether some sum over a figure cannot be assessed, for another figure of it is not known. */
    boolean isWanting(FigureKey key) {
        return wanting.contains(key);
    }

    /** Whether some sum over a figure is more than it may be, or has a total that is left blank. */
    boolean isBroken(FigureKey key) {
        return broken.contains(key);
    }

    /** What each relation lacks when these choices are taken; 0 where it holds. */
    long[] lacking(int[] taken) {
        long[] lacking = new long[assessable.size()];
        for (int i = 0; i < taken.length; i++) {
            change(lacking, i, summands.get(i).amounts()[taken[i]]);
        }
        return lacking;
    }

    /** Adds to every relation what it gains when a summand counts so much more. */
    void change(long[] lacking, int summand, long more) {
        int[] relations = relationsOf.get(summand);
        int[] signs = signsOf.get(summand);
        for (int i = 0; i < relations.length; i++) {
            lacking[relations[i]] += signs[i] * more;
        }
    }
}
