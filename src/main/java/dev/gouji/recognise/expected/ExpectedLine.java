package dev.gouji.recognise.expected;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.PrintedLine;
import dev.gouji.form.PrintedSlot;
import java.util.List;

/**
 * A line that the form prints.
 *
 * @param index its position in the form, from 0
 * @param table its table
 * @param panel its panel
 * @param row its row; null when the line has no label (table 四)
 * @param label the label of its row; null with the row
 * @param slots its cells for figures, left to right
 */
public record ExpectedLine(
        int index, FormTable table, ExpectedPanel panel, FormRow row, FoldedWording label, List<ExpectedSlot> slots) {

    /** Copies the list. */
    public ExpectedLine {
        slots = List.copyOf(slots);
    }

    static ExpectedLine of(int index, FormTable table, ExpectedPanel panel, PrintedLine line) {
        FoldedWording label =
                line.row() == null ? null : FoldedWording.of(line.row().wording());
        return new ExpectedLine(index, table, panel, line.row(), label, slots(line.slots()));
    }

    /**
     * A line for an indicator that the form does not list.
     *
     * @param row as if the form had it
     * @param slots the same
     */
    public ExpectedLine beside(FormRow row, List<PrintedSlot> slots) {
        return new ExpectedLine(index, table, panel, row, new FoldedWording(row.wording()), slots(slots));
    }

    private static List<ExpectedSlot> slots(List<PrintedSlot> slots) {
        return slots.stream().map(ExpectedSlot::of).toList();
    }

    /** Whether it has a label. */
    public boolean isLabelled() {
        return row != null;
    }

    /** Whether its row has a unit of its own, as those of indicator tables have. */
    public boolean isCounted() {
        return row != null && row.unit() != null;
    }

    /** How many values it should have. */
    public int width() {
        return slots.size();
    }

    /** Whether two lines stand in the same table. */
    public boolean sharesTable(ExpectedLine other) {
        return isIn(other.table());
    }

    /** Whether this line stands in a table. */
    public boolean isIn(FormTable other) {
        return table.id().equals(other.id());
    }

    /** Whether two lines stand under the same header. */
    public boolean sharesPanel(ExpectedLine other) {
        return panel.index() == other.panel().index();
    }
}
