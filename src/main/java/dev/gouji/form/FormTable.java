package dev.gouji.form;

import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A statutory table.
 *
 * @param id stable, as {@code requests}
 * @param wording its title, as in the heading of its section
 * @param panels top to bottom
 * @param relations what must hold between its figures
 */
public record FormTable(String id, Wording wording, List<Panel> panels, List<Relation> relations) {

    /** Copies the lists. */
    public FormTable {
        panels = List.copyOf(panels);
        relations = List.copyOf(relations);
    }

    /** Its figures in the form's order. */
    public List<PrintedSlot> slots() {
        List<PrintedSlot> slots = new ArrayList<>();
        panels.forEach(panel -> panel.lines().forEach(line -> slots.addAll(line.slots())));
        return slots;
    }

    /** The row of this id, or null. */
    public FormRow row(String id) {
        return panels.stream()
                .flatMap(panel -> panel.rows().stream())
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The table with rows more at the end of its last panel. */
    FormTable withRows(List<FormRow> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Panel> extended = new ArrayList<>(panels);
        Panel last = extended.remove(extended.size() - 1);
        List<FormRow> rows = new ArrayList<>(last.rows());
        rows.addAll(more);
        extended.add(new Panel(last.table(), last.label(), last.corner(), last.columns(), rows, last.sideBySide()));
        return new FormTable(id, wording, extended, relations);
    }

    /** The column under which this figure stands, or null. */
    public FormColumn column(FigureKey key) {
        for (Panel panel : panels) {
            for (FormRow row : panel.rows()) {
                for (FormColumn column : row.id().equals(key.row()) ? panel.columns() : List.<FormColumn>of()) {
                    if (column.id().equals(key.column())) {
                        return column.in(row);
                    }
                }
            }
        }
        return null;
    }
}
