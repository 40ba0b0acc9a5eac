package dev.gouji.ledger.explain.search;

import dev.gouji.form.FormTable;
import dev.gouji.ledger.explain.equation.Independence;
import dev.gouji.ledger.explain.equation.LedgerCell;
import dev.gouji.ledger.explain.equation.LedgerLines;
import dev.gouji.ledger.explain.equation.LedgerSystem;
import dev.gouji.report.Cause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds every minimal explanation of one table that costs no more than twice the cheapest, the cheapest first.
 *
 * <p>Best first: a state is a set of changed cells; its promise is its cost and the cheapest that as many further cells as
 * {@link LedgerLines#fewest} asks for could be. From a state, every cell of every relation that fails is changed so that this
 * relation holds. Every minimal set of cells whose relations form a tree is met that way, from its leaves inwards; of the
 * statutory tables that is every one with up to six figures. Used by one thread.
 */
public final class ExplanationSearch {

    /** The most operations that an explanation may have. */
    public static final int MOST_OPERATIONS = 6;

    /** Changes that are tried before the first explanation is found. */
    static final int FIRST_STEPS = 1_000_000;

    /** Changes that are tried after it, for the others. */
    static final int MORE_STEPS = 40_000;

    private static final int MOST_EQUALS = 100;
    private static final int WITH_A_MOVE = 2;

    private final LedgerSystem system;
    private final FormTable table;
    private final int limit;
    private final long[] printed;
    private final PriorityQueue<State> open = new PriorityQueue<>();
    private final Set<Long> met = new HashSet<>();
    private final Map<Long, Solution> solutions = new TreeMap<>();
    private final int cheapest;
    private final int cheapestDoubted;
    private final int inDoubt;
    private int best = Integer.MAX_VALUE;
    private int steps;
    private int allowed = FIRST_STEPS;
    private boolean stopped;
    private boolean cut;

    /**
     * Prepares a search.
     *
     * @param table whose equations these are
     * @param limit how many explanations are wanted at most; more are given when they cost as much as the cheapest
     */
    public ExplanationSearch(LedgerSystem system, FormTable table, int limit) {
        this.system = system;
        this.table = table;
        this.limit = limit;
        this.printed = system.residual();
        List<LedgerCell> cells = system.cells();
        cheapest = Weight.DIGIT_REPLACED.hundredths();
        boolean alternatives =
                cells.stream().anyMatch(cell -> !cell.alternatives().isEmpty());
        cheapestDoubted = alternatives ? Weight.OTHER_READING.hundredths() : Weight.doubted(cheapest);
        inDoubt = (int) cells.stream()
                .filter(cell -> cell.doubtful() || !cell.alternatives().isEmpty())
                .count();
    }

    /** The explanations, ordered. */
    public List<Solution> run() {
        expandOrFinish(new State(null, null, -1, 0, null, 0, 0, 0, 0, isSolved(printed), 0, 0));
        while (!open.isEmpty() && !stopped) {
            State state = open.poll();
            if (state.atLeast() > most()) {
                break;
            }
            if (enough(state.atLeast())) {
                cut = true;
                break;
            }
            expandOrFinish(state);
        }
        List<Solution> found = new ArrayList<>(solutions.values());
        found.sort(Solution.ORDER);
        return found;
    }

    /** Whether it stopped at its bound, so that there may be more. */
    public boolean isStopped() {
        return stopped;
    }

    /** Whether there are more than were wanted. */
    public boolean isCut() {
        return cut || solutions.size() > limit;
    }

    /** How many changes were tried. */
    public int steps() {
        return Math.min(steps, allowed);
    }

    private long most() {
        return best == Integer.MAX_VALUE ? Long.MAX_VALUE : 2L * best;
    }

    private boolean enough(int cost) {
        return solutions.size() >= limit && (cost > best || solutions.size() >= MOST_EQUALS);
    }

    private void expandOrFinish(State state) {
        if (state.done()) {
            finish(state);
            return;
        }
        long[] residual = printed.clone();
        boolean[] changed = new boolean[system.cells().size()];
        for (State at = state; at != null; at = at.parent()) {
            if (at.move() != null) {
                for (int k = 0; k < at.move().cells().length; k++) {
                    system.change(residual, at.move().cells()[k], at.move().deltas()[k]);
                    changed[at.move().cells()[k]] = true;
                }
            } else if (at.cell() >= 0) {
                system.change(residual, at.cell(), at.delta());
                changed[at.cell()] = true;
            }
        }
        if (state.parent() == null) {
            moves();
        }
        if (state.operations() == MOST_OPERATIONS) {
            return;
        }
        for (int relation = 0; relation < residual.length && !stopped; relation++) {
            if (residual[relation] != 0) {
                close(relation, state, residual, changed);
            }
        }
    }

    /** Changes each cell of a relation so that it holds. */
    private void close(int relation, State state, long[] residual, boolean[] changed) {
        for (int cell : system.cellsOf(relation)) {
            long coefficient = system.coefficient(cell, relation);
            if (residual[relation] % coefficient != 0 || changed[cell]) {
                continue;
            }
            long delta = -residual[relation] / coefficient;
            LedgerCell figure = system.cell(cell);
            if (!figure.mayHold(figure.value() + delta, system.unit())) {
                continue;
            }
            if (++steps > allowed) {
                stopped = true;
                return;
            }
            system.change(residual, cell, delta);
            int fewest = system.lines().fewest(residual);
            system.change(residual, cell, -delta);
            if (state.operations() + 1 + fewest > MOST_OPERATIONS) {
                continue;
            }
            Operation operation = Operation.of(figure, figure.value() + delta, system.unit());
            int cost = state.cost() + operation.cost();
            int doubted = state.doubted() + (isInDoubt(figure) ? 1 : 0);
            int atLeast = cost + further(fewest, doubted);
            long mark = state.mark() + State.mark(cell, delta);
            if (atLeast <= most() && met.add(mark)) {
                open.add(new State(
                        state,
                        null,
                        cell,
                        delta,
                        operation,
                        state.operations() + 1,
                        cost,
                        atLeast,
                        doubted,
                        fewest == 0,
                        mark,
                        steps));
            }
        }
    }

    private static boolean isInDoubt(LedgerCell cell) {
        return cell.doubtful() || !cell.alternatives().isEmpty();
    }

    /** The least that so many further cells can cost. */
    private int further(int fewest, int doubted) {
        int cheap = Math.min(fewest, Math.max(0, inDoubt - doubted));
        return cheap * cheapestDoubted + (fewest - cheap) * cheapest;
    }

    private void moves() {
        Collection<Move> moves = new ArrayList<>();
        new GeometryMoves(system, moves::add).of(table);
        new CarriedMoves(system, table, moves::add).all();
        State root = new State(null, null, -1, 0, null, 0, 0, 0, 0, false, 0, 0);
        int before = system.lines().fewest(printed);
        long[] residual = printed.clone();
        for (Move move : moves) {
            for (int k = 0; k < move.cells().length; k++) {
                system.change(residual, move.cells()[k], move.deltas()[k]);
            }
            int fewest = system.lines().fewest(residual);
            long mark = 0;
            for (int k = 0; k < move.cells().length; k++) {
                system.change(residual, move.cells()[k], -move.deltas()[k]);
                mark += State.mark(move.cells()[k], move.deltas()[k]);
            }
            steps++;
            if (fewest < before && fewest <= WITH_A_MOVE) {
                int atLeast = move.cost() + further(fewest, 0);
                open.add(new State(root, move, -1, 0, null, 1, move.cost(), atLeast, 0, fewest == 0, mark, steps));
            }
        }
    }

    private void finish(State state) {
        Map<Integer, Long> deltas = new TreeMap<>();
        Map<Integer, Cause> causes = new TreeMap<>();
        for (State at = state; at != null; at = at.parent()) {
            if (at.move() != null) {
                for (int k = 0; k < at.move().cells().length; k++) {
                    deltas.put(at.move().cells()[k], at.move().deltas()[k]);
                    causes.put(at.move().cells()[k], at.move().cause());
                }
            } else if (at.cell() >= 0) {
                deltas.put(at.cell(), at.delta());
                causes.put(at.cell(), at.operation().cause());
            }
        }
        int[] cells = deltas.keySet().stream().mapToInt(Integer::intValue).toArray();
        if (!Independence.holds(system, cells)) {
            return;
        }
        long[] added = deltas.values().stream().mapToLong(Long::longValue).toArray();
        Consequences consequences = Consequences.of(system, cells, added);
        if (consequences == null) {
            return;
        }
        int cost = state.cost() + consequences.cost();
        best = Math.min(best, cost);
        if (allowed == FIRST_STEPS) {
            allowed = steps + MORE_STEPS;
        }
        Solution solution = new Solution(cells, added, List.copyOf(causes.values()), consequences, cost);
        solutions.merge(state.mark(), solution, (one, other) -> one.cost() <= other.cost() ? one : other);
    }

    private static boolean isSolved(long[] residual) {
        return Arrays.stream(residual).allMatch(value -> value == 0);
    }
}
