package dev.gouji.ledger.explain.search;

import dev.gouji.form.Relation;
import dev.gouji.ledger.explain.equation.LedgerCell;
import dev.gouji.ledger.explain.equation.LedgerSystem;
import dev.gouji.report.FigureKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What changing some cells brings about elsewhere: the figures that could not be read are solved.
 *
 * @param proposed values of those that can be
 * @param cost of proposing them
 */
public record Consequences(Map<FigureKey, Long> proposed, int cost) {

    private static final int MOST_SOLVED = ExplanationSearch.MOST_OPERATIONS;

    /** Copies the map. */
    public Consequences {
        proposed = Map.copyOf(proposed);
    }

    /** Null when a figure would have to hold what it cannot, or a sum that is at most another would become more. */
    static Consequences of(LedgerSystem system, int[] cells, long[] deltas) {
        Map<FigureKey, Long> before = new HashMap<>();
        system.cells().forEach(cell -> before.put(cell.key(), cell.value()));
        Map<FigureKey, Long> after = new HashMap<>(before);
        for (int k = 0; k < cells.length; k++) {
            after.merge(system.cell(cells[k]).key(), deltas[k], Long::sum);
        }
        if (!system.ceilings().isEmpty()) {
            solve(system, before);
        }
        solve(system, after);
        for (Relation ceiling : system.ceilings()) {
            if (exceeds(ceiling, after) && !exceeds(ceiling, before)) {
                return null;
            }
        }
        Map<FigureKey, Long> proposed = new HashMap<>();
        int cost = 0;
        for (LedgerSystem.Solved solved : system.solved()) {
            LedgerCell cell = solved.cell();
            Long value = after.get(cell.key());
            if (value == null) {
                continue;
            }
            if (!cell.mayHold(value, system.unit())) {
                return null;
            }
            if (solved.unread()) {
                proposed.put(cell.key(), value);
                boolean read = cell.alternatives().contains(value);
                cost += (read ? Weight.OTHER_READING : Weight.SOLVED).hundredths();
            }
        }
        // A row that is not there at all is not to be written anew from sums.
        return proposed.size() > MOST_SOLVED ? new Consequences(Map.of(), 0) : new Consequences(proposed, cost);
    }

    private static void solve(LedgerSystem system, Map<FigureKey, Long> values) {
        List<LedgerSystem.Solved> solved = system.solved();
        // The last one taken out may be in the relations of those before it.
        for (int i = solved.size() - 1; i >= 0; i--) {
            Long value = value(solved.get(i), values);
            if (value != null) {
                values.put(solved.get(i).cell().key(), value);
            }
        }
    }

    private static Long value(LedgerSystem.Solved solved, Map<FigureKey, Long> values) {
        long sum = 0;
        long own = 0;
        for (Map.Entry<FigureKey, Long> term : solved.vector().entrySet()) {
            if (term.getKey().equals(solved.cell().key())) {
                own = term.getValue();
            } else if (values.containsKey(term.getKey())) {
                sum += term.getValue() * values.get(term.getKey());
            } else {
                return null;
            }
        }
        return -sum / own;
    }

    /** False when a figure in it is not known. */
    private static boolean exceeds(Relation ceiling, Map<FigureKey, Long> values) {
        boolean known =
                values.keySet().containsAll(ceiling.left()) && values.keySet().containsAll(ceiling.right());
        return known && sum(ceiling.left(), values) > sum(ceiling.right(), values);
    }

    private static long sum(List<FigureKey> keys, Map<FigureKey, Long> values) {
        return keys.stream().mapToLong(values::get).sum();
    }
}
