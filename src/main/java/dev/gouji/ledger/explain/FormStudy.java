package dev.gouji.ledger.explain;

import dev.gouji.form.FormTable;
import dev.gouji.form.Identifiability;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Relation;
import dev.gouji.form.Relation.Comparison;
import dev.gouji.ledger.explain.equation.Independence;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Studies a form by itself: which wrong figures its relations can find, and which they can tell apart. */
public final class FormStudy {

    private FormStudy() {}

    /**
     * What the relations of a table can tell.
     *
     * <p>Example: table 三 of {@code ogi-2021} has 39 relations of rank 37, no figure uncovered and no two alike.
     */
    public static Identifiability of(FormTable table) {
        List<Relation> equal = table.relations().stream()
                .filter(relation -> relation.comparison() == Comparison.EQUAL)
                .toList();
        List<FigureKey> keys = table.slots().stream().map(PrintedSlot::key).toList();
        Map<FigureKey, long[]> columns = new LinkedHashMap<>();
        keys.forEach(key -> columns.put(key, new long[equal.size()]));
        for (int i = 0; i < equal.size(); i++) {
            for (FigureKey key : equal.get(i).left()) {
                columns.get(key)[i]++;
            }
            for (FigureKey key : equal.get(i).right()) {
                columns.get(key)[i]--;
            }
        }
        List<FigureKey> uncovered = new ArrayList<>();
        Map<List<Long>, List<FigureKey>> same = new LinkedHashMap<>();
        columns.forEach((key, column) -> {
            if (Arrays.stream(column).allMatch(value -> value == 0)) {
                uncovered.add(key);
            } else {
                same.computeIfAbsent(direction(column), any -> new ArrayList<>())
                        .add(key);
            }
        });
        return new Identifiability(
                table.id(),
                keys.size(),
                equal.size(),
                table.relations().size() - equal.size(),
                Independence.rank(List.copyOf(columns.values())),
                uncovered,
                same.values().stream().filter(group -> group.size() > 1).toList());
    }

    /** The column up to its sign and size, so that proportional ones are equal. */
    private static List<Long> direction(long[] column) {
        long divisor = 0;
        for (long value : column) {
            long other = Math.abs(value);
            while (other != 0) {
                long rest = divisor % other;
                divisor = other;
                other = rest;
            }
        }
        long first =
                Arrays.stream(column).filter(value -> value != 0).findFirst().orElse(1);
        long scale = first < 0 ? -divisor : divisor;
        return Arrays.stream(column).map(value -> value / scale).boxed().toList();
    }
}
