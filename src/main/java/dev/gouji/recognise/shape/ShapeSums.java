package dev.gouji.recognise.shape;

import dev.gouji.form.FormTable;
import dev.gouji.form.Relation;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether the figures of a table add up as those of the form do: other things in the same grid do not. */
final class ShapeSums {

    /** So many sums that can be assessed say something. */
    private static final int SEVERAL = 4;

    /** One in so many that holds may do so by chance; misread figures break more than those of other things hold. */
    private static final int MOST = 4;

    private ShapeSums() {}

    /** Whether of several sums of one kind that can be assessed, and are over more than zeros, most do not hold. */
    static boolean speakAgainst(FormTable table, List<PlacedLine> lines) {
        Map<FigureKey, BigDecimal> amounts = amounts(lines);
        Map<String, List<Boolean>> held = new HashMap<>();
        for (Relation relation : table.relations()) {
            List<FigureKey> keys = Stream.concat(relation.left().stream(), relation.right().stream())
                    .toList();
            boolean told = keys.stream().allMatch(amounts::containsKey)
                    && keys.stream().anyMatch(key -> amounts.get(key).signum() != 0);
            if (told) {
                boolean holds = relation.holds(sum(relation.left(), amounts), sum(relation.right(), amounts));
                held.computeIfAbsent(relation.rule(), rule -> new ArrayList<>()).add(holds);
            }
        }
        return held.values().stream().anyMatch(ShapeSums::areBroken);
    }

    private static boolean areBroken(List<Boolean> held) {
        return held.size() >= SEVERAL && Collections.frequency(held, true) * MOST < held.size();
    }

    private static BigDecimal sum(List<FigureKey> keys, Map<FigureKey, BigDecimal> amounts) {
        return keys.stream().map(amounts::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The figures that count something, by key. */
    private static Map<FigureKey, BigDecimal> amounts(List<PlacedLine> lines) {
        Map<FigureKey, BigDecimal> amounts = new HashMap<>();
        for (PlacedLine line : lines) {
            for (int slot = 0; slot < line.expected().width(); slot++) {
                CellValue value = line.values().get(slot).value();
                FigureKey key = line.expected().slots().get(slot).key();
                if (value.mark() == Mark.NUMBER) {
                    amounts.put(key, value.value());
                } else if (value.mark().countsAsZero()) {
                    amounts.put(key, BigDecimal.ZERO);
                }
            }
        }
        return amounts;
    }
}
