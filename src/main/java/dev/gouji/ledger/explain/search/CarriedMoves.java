package dev.gouji.ledger.explain.search;

import dev.gouji.form.FormTable;
import dev.gouji.form.Relation;
import dev.gouji.ledger.explain.equation.LedgerCell;
import dev.gouji.ledger.explain.equation.LedgerSystem;
import dev.gouji.report.Cause;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Wrong inputs that a spreadsheet added into their totals: into one of them, or into all and the totals of those. */
final class CarriedMoves {

    private final LedgerSystem system;
    private final Consumer<Move> moves;
    private final Map<FigureKey, List<FigureKey>> totals = new HashMap<>();

    /**
     * Prepares.
     *
     * @param moves takes every move that closes at least one failing relation
     */
    CarriedMoves(LedgerSystem system, FormTable table, Consumer<Move> moves) {
        this.system = system;
        this.moves = moves;
        for (Relation relation : table.relations()) {
            if (relation.total()) {
                for (FigureKey part : relation.left()) {
                    totals.computeIfAbsent(part, any -> new ArrayList<>())
                            .add(relation.right().get(0));
                }
            }
        }
    }

    /** Every input with every set of totals that it may have reached. */
    void all() {
        for (int input = 0; input < system.cells().size(); input++) {
            List<FigureKey> direct = totalsOf(system.cell(input).key());
            for (FigureKey total : direct) {
                carried(input, Set.of(total));
            }
            Set<FigureKey> reached = new LinkedHashSet<>(direct);
            List<FigureKey> next = direct;
            while (!next.isEmpty()) {
                List<FigureKey> further = new ArrayList<>();
                for (FigureKey total : next) {
                    totalsOf(total).stream().filter(reached::add).forEach(further::add);
                }
                next = further;
            }
            if (reached.size() > 1) {
                carried(input, reached);
            }
        }
    }

    private List<FigureKey> totalsOf(FigureKey part) {
        return totals.getOrDefault(part, List.of());
    }

    private void carried(int input, Set<FigureKey> reached) {
        // A total that is no cell is blank or unread: it follows by itself.
        int[] cells = new int[reached.size() + 1];
        int count = 0;
        cells[count++] = input;
        for (FigureKey total : reached) {
            if (system.index(total) >= 0) {
                cells[count++] = system.index(total);
            }
        }
        if (count < 2) {
            return;
        }
        int[] changed = Arrays.copyOf(cells, count);
        long[] effect = new long[system.relations()];
        for (int cell : changed) {
            system.change(effect, cell, 1);
        }
        long[] residual = system.residual();
        Set<Long> deltas = new LinkedHashSet<>();
        for (int relation = 0; relation < effect.length; relation++) {
            if (effect[relation] != 0 && residual[relation] != 0 && residual[relation] % effect[relation] == 0) {
                deltas.add(-residual[relation] / effect[relation]);
            }
        }
        deltas.forEach(delta -> propose(changed, delta));
    }

    private void propose(int[] cells, long delta) {
        long[] deltas = new long[cells.length];
        for (int k = 0; k < cells.length; k++) {
            LedgerCell cell = system.cell(cells[k]);
            deltas[k] = delta;
            if (!cell.mayHold(cell.value() + delta, system.unit())) {
                return;
            }
        }
        LedgerCell input = system.cell(cells[0]);
        int cost = Operation.of(input, input.value() + delta, system.unit()).cost();
        // Which slip of the finger it was decides nothing between rivals: every row that can hold it is as good.
        boolean slip = cost <= Weight.DISTANT_DIGITS_EXCHANGED.hundredths() + Weight.ZERO_PRINTED.hundredths();
        cost = Weight.CARRIED.hundredths() + (slip && !input.doubtful() ? Weight.DIGIT_REPLACED.hundredths() : cost);
        moves.accept(new Move(cells, deltas, cost, Cause.CARRIED_THROUGH));
    }
}
