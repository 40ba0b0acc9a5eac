package dev.gouji.read.page.ruling;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rulings → tables, from top to bottom. */
public final class TableFinder {

    /** A drawing, not a table: more lattice slots than the rows and columns of anything printed on a page. */
    private static final long MOST_SLOTS = 100_000;

    /** A drawing, not a page with tables. */
    private static final int MOST_EDGES = 20_000;

    private TableFinder() {}

    /**
     * Finds the tables of a page. A frame around one cell is a table of one cell here; whether it is one is for the
     * caller to say.
     *
     * @throws UnreadableException when a bound is passed
     */
    public static List<RuledTable> find(List<Ruling> rulings, Budget budget) throws UnreadableException {
        Edges edges = Edges.of(rulings);
        List<RuledTable> tables = new ArrayList<>();
        if (edges.level().size() + (long) edges.upright().size() > MOST_EDGES) {
            return tables;
        }
        for (List<Ruling> group : EdgeGrouper.group(edges.level(), edges.upright(), budget)) {
            RuledTable table = table(group);
            if (table != null) {
                budget.charge(Bound.CELLS, table.cells().size());
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparingDouble(table -> table.box().y0()));
        return tables;
    }

    private static RuledTable table(List<Ruling> group) {
        List<Ruling> horizontal = group.stream().filter(Ruling::horizontal).toList();
        List<Ruling> vertical =
                group.stream().filter(edge -> !edge.horizontal()).toList();
        Axis columns = Axis.of(vertical, horizontal);
        Axis rows = Axis.of(horizontal, vertical);
        long slots = (long) columns.stretches() * rows.stretches();
        return slots == 0 || slots > MOST_SLOTS ? null : CellFinder.find(horizontal, vertical, columns, rows);
    }
}
