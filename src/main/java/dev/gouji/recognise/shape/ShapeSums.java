package dev.gouji.recognise.shape;

import dev.gouji.form.FormTable;
import dev.gouji.form.Relation;
import dev.gouji.recognise.value.Amounts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the figures of a table add up as those of the form do: other things in the same grid do not. */
final class ShapeSums {

    /** So many sums that can be assessed say something. */
    private static final int SEVERAL = 4;

    /** One in so many that holds may do so by chance; misread figures break more than those of other things hold. */
    private static final int MOST = 4;

    private ShapeSums() {}

    /** Whether of several sums of one kind that can be assessed, and are over more than zeros, most do not hold. */
    static boolean speakAgainst(FormTable table, List<PlacedLine> lines) {
        Amounts amounts = amounts(lines);
        Map<String, List<Boolean>> held = new HashMap<>();
        for (Relation relation : table.relations()) {
            if (amounts.tell(relation) && !amounts.areZero(relation)) {
                held.computeIfAbsent(relation.rule(), rule -> new ArrayList<>()).add(amounts.hold(relation));
            }
        }
        return held.values().stream().anyMatch(ShapeSums::areBroken);
    }

    private static boolean areBroken(List<Boolean> held) {
        return held.size() >= SEVERAL && Collections.frequency(held, true) * MOST < held.size();
    }

    /** The figures that count something, by key. */
    private static Amounts amounts(List<PlacedLine> lines) {
        Amounts amounts = new Amounts();
        for (PlacedLine line : lines) {
            for (int slot = 0; slot < line.expected().width(); slot++) {
                amounts.put(
                        line.expected().slots().get(slot).key(),
                        line.values().get(slot).value());
            }
        }
        return amounts;
    }
}
