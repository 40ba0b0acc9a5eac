package dev.gouji.ledger;

import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.form.Quantity;
import dev.gouji.form.Relation;
import dev.gouji.form.Relation.Comparison;
import dev.gouji.form.Wording;
import dev.gouji.ledger.explain.equation.LedgerSystem;
import dev.gouji.ledger.explain.equation.SystemBuilder;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table small enough to be added up in one's head, for tests of what the search does with one.
 *
 * <pre>
 *        a   b   sum
 *   in   3   4    7
 *   out  1   2    3
 *   all  4   6   10
 * </pre>
 *
 * <p>{@code sum} is a + b in every row, {@code all} is in + out in every column. A figure is named by its row and column:
 * {@code in/a}.
 */
public final class TinyTable {

    private static final List<String> ROWS = List.of("in", "out", "all");
    private static final List<String> COLUMNS = List.of("a", "b", "sum");

    private final List<Relation> relations = new ArrayList<>();
    private final List<String[]> said = new ArrayList<>();
    private Quantity quantity = Quantity.COUNT;

    private TinyTable() {}

    /** The table as drawn above, with its six sums. */
    public static TinyTable balanced() {
        TinyTable table = new TinyTable();
        ROWS.forEach(row -> table.sum(row + "/sum", row + "/a", row + "/b"));
        COLUMNS.forEach(column -> table.sum("all/" + column, "in/" + column, "out/" + column));
        return table.rows("3 4 7", "1 2 3", "4 6 10");
    }

    /**
     * Three equal rows, {@code in} = {@code out} = {@code all} in every column: {@code out} stands in three relations, its
     * row's sum and two of its column, as 总计 does in table 三.
     */
    public static TinyTable chained() {
        TinyTable table = new TinyTable();
        ROWS.forEach(row -> table.sum(row + "/sum", row + "/a", row + "/b"));
        for (String column : COLUMNS) {
            table.equal(List.of("in/" + column), List.of("out/" + column));
            table.equal(List.of("out/" + column), List.of("all/" + column));
        }
        return table.rows("3 4 7", "3 4 7", "3 4 7");
    }

    /** The same figures without any relation. */
    public static TinyTable free() {
        return new TinyTable().rows("3 4 7", "1 2 3", "4 6 10");
    }

    /** With a figure said otherwise, as {@link SampleReport} takes it. */
    public TinyTable with(String figure, String as) {
        said.add(new String[] {figure, as});
        return this;
    }

    /** With a total more. */
    public TinyTable sum(String total, String... parts) {
        relations.add(new Relation("tiny.sum", keys(parts), keys(total), true));
        return this;
    }

    /** With two sums that must be the same. */
    public TinyTable equal(List<String> left, List<String> right) {
        relations.add(new Relation(
                "tiny.equal", keys(left.toArray(String[]::new)), keys(right.toArray(String[]::new)), false));
        return this;
    }

    /** With a figure that may not be more than another. */
    public TinyTable atMost(String part, String whole) {
        relations.add(new Relation("tiny.most", keys(part), keys(whole), false, Comparison.AT_MOST));
        return this;
    }

    /** With figures of another kind. */
    public TinyTable of(Quantity other) {
        quantity = other;
        return this;
    }

    /** As a form has it. */
    public FormTable table() {
        List<FormColumn> columns = COLUMNS.stream()
                .map(id -> new FormColumn(id, wording(id), List.of(), quantity, null, false))
                .toList();
        List<FormRow> rows = ROWS.stream()
                .map(id -> new FormRow(id, wording(id), List.of(), null))
                .toList();
        Panel panel = new Panel("tiny", null, null, columns, rows, false);
        return new FormTable("tiny", wording("tiny"), List.of(panel), relations);
    }

    /** As the search takes it; null when there is nothing to search. */
    public LedgerSystem system() {
        FormVariant form = new FormVariant(Forms.newest(), "tiny", null, null, null, true, List.of(table()));
        SampleReport report = SampleReport.zeros(form);
        said.forEach(figure -> report.with("tiny/" + figure[0], figure[1]));
        return new SystemBuilder(new FigureBook(report.report(), form), table()).build();
    }

    /** A figure's key. */
    public static FigureKey key(String figure) {
        return FigureKey.of("tiny/" + figure);
    }

    private TinyTable rows(String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] values = rows[row].split(" ", -1);
            for (int column = 0; column < values.length; column++) {
                with(ROWS.get(row) + "/" + COLUMNS.get(column), values[column]);
            }
        }
        return this;
    }

    private static List<FigureKey> keys(String... figures) {
        return Stream.of(figures).map(TinyTable::key).toList();
    }

    private static Wording wording(String label) {
        return new Wording(label, List.of(), label);
    }
}
