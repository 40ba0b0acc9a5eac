package dev.gouji.ledger.explain.equation;

import dev.gouji.form.Relation;
import dev.gouji.report.FigureKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The relations of one table as equations over its known figures. Immutable; its arrays are shared and not to be written.
 *
 * <p>Blank totals and figures that could not be read are no cells of it: each is solved by one relation, which is taken out
 * of the system and put into the others.
 */
public final class LedgerSystem {

    /**
     * A figure that a relation solves.
     *
     * @param cell the figure; its value means nothing
     * @param vector the relation as coefficients, Σ = 0; holds the figure itself
     * @param unread whether a value is to be proposed: it could not be read, or is missing
     */
    public record Solved(LedgerCell cell, Map<FigureKey, Long> vector, boolean unread) {}

    private final List<LedgerCell> cells;
    private final long unit;
    private final List<Relation> ceilings;
    private final List<Solved> solved;
    private final Map<FigureKey, Integer> indices = new HashMap<>();
    private final int[][] relationsOf;
    private final long[][] coefficientsOf;
    private final int[][] cellsOf;
    private final long[] residual;
    private final LedgerLines lines;

    /**
     * Lays the equations out.
     *
     * @param cells those that stand in an equation or under a ceiling, in the form's order
     * @param equations coefficients, Σ = 0, each over cells alone
     * @param ceilings sums that may not be more than others
     * @param solved in the order they were taken out
     * @param unit how many of the table's smallest units make one
     */
    LedgerSystem(
            List<LedgerCell> cells,
            List<Map<FigureKey, Long>> equations,
            List<Relation> ceilings,
            List<Solved> solved,
            long unit) {
        this.cells = List.copyOf(cells);
        this.ceilings = List.copyOf(ceilings);
        this.solved = List.copyOf(solved);
        this.unit = unit;
        for (int i = 0; i < cells.size(); i++) {
            indices.put(cells.get(i).key(), i);
        }
        int[] degree = new int[cells.size()];
        cellsOf = new int[equations.size()][];
        residual = new long[equations.size()];
        for (int i = 0; i < equations.size(); i++) {
            Map<FigureKey, Long> equation = equations.get(i);
            cellsOf[i] =
                    equation.keySet().stream().mapToInt(indices::get).sorted().toArray();
            for (int cell : cellsOf[i]) {
                degree[cell]++;
                residual[i] +=
                        equation.get(cells.get(cell).key()) * cells.get(cell).value();
            }
        }
        relationsOf = new int[cells.size()][];
        coefficientsOf = new long[cells.size()][];
        for (int cell = 0; cell < cells.size(); cell++) {
            relationsOf[cell] = new int[degree[cell]];
            coefficientsOf[cell] = new long[degree[cell]];
        }
        for (int i = equations.size() - 1; i >= 0; i--) {
            for (int cell : cellsOf[i]) {
                degree[cell]--;
                relationsOf[cell][degree[cell]] = i;
                coefficientsOf[cell][degree[cell]] =
                        equations.get(i).get(cells.get(cell).key());
            }
        }
        lines = new LedgerLines(this, equations, solved.isEmpty());
    }

    /** The cells, in the form's order. */
    public List<LedgerCell> cells() {
        return cells;
    }

    /** The cell of an index. */
    public LedgerCell cell(int index) {
        return cells.get(index);
    }

    /** Where a figure stands among the cells; -1 when it is none of them. */
    public int index(FigureKey key) {
        return indices.getOrDefault(key, -1);
    }

    /** How many of the smallest units make one. */
    public long unit() {
        return unit;
    }

    /** The sums that may not be more than others. */
    public List<Relation> ceilings() {
        return ceilings;
    }

    /** The figures that are solved, in the order they were taken out. */
    public List<Solved> solved() {
        return solved;
    }

    /** How many equations there are. */
    public int relations() {
        return cellsOf.length;
    }

    /** The relations that a cell stands in, ascending. */
    public int[] relationsOf(int cell) {
        return relationsOf[cell];
    }

    /** The coefficients of a cell in {@link #relationsOf(int)}. */
    public long[] coefficientsOf(int cell) {
        return coefficientsOf[cell];
    }

    /** The cells of a relation, ascending. */
    public int[] cellsOf(int relation) {
        return cellsOf[relation];
    }

    /** The coefficient of a cell in a relation; 0 when it does not stand in it. */
    public long coefficient(int cell, int relation) {
        int[] relations = relationsOf[cell];
        for (int i = 0; i < relations.length; i++) {
            if (relations[i] == relation) {
                return coefficientsOf[cell][i];
            }
        }
        return 0;
    }

    /** By how much each relation fails, as printed; a copy. */
    public long[] residual() {
        return residual.clone();
    }

    /** What bounds the number of cells from below. */
    public LedgerLines lines() {
        return lines;
    }

    /** Adds to a residual what changing a cell does to it. */
    public void change(long[] ofRelations, int cell, long delta) {
        int[] relations = relationsOf[cell];
        long[] coefficients = coefficientsOf[cell];
        for (int i = 0; i < relations.length; i++) {
            ofRelations[relations[i]] += coefficients[i] * delta;
        }
    }
}
