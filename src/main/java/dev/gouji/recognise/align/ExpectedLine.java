package dev.gouji.recognise.align;

import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Panel;
import dev.gouji.form.PrintedLine;
import dev.gouji.recognise.line.CandidateLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that the form prints.
 *
 * @param index its position in the form, from 0
 * @param table its table
 * @param panel its panel
 * @param panelIndex the position of its panel in the form, from 0
 * @param line its label and its slots
 */
public record ExpectedLine(int index, FormTable table, Panel panel, int panelIndex, PrintedLine line) {

    static List<ExpectedLine> of(FormVariant form) {
        List<ExpectedLine> lines = new ArrayList<>();
        int panels = 0;
        for (FormTable table : form.tables()) {
            for (Panel panel : table.panels()) {
                for (PrintedLine line : panel.lines()) {
                    lines.add(new ExpectedLine(lines.size(), table, panel, panels, line));
                }
                panels++;
            }
        }
        return lines;
    }

    /** Whether its row has a unit of its own, as those of indicator tables have. */
    public boolean isCounted() {
        return line.row() != null && line.row().unit() != null;
    }

    /** Whether a line has the label of a group of rows in its panel, which holds no figures. */
    boolean isGroup(CandidateLine line) {
        return line.cells().stream()
                .filter(cell -> !cell.value().isValue())
                .anyMatch(cell -> panel.rows().stream()
                        .flatMap(row -> row.under().stream())
                        .anyMatch(group -> WordingFit.of(group).isLike(cell.text())));
    }

    /** How many values it should have. */
    public int width() {
        return line.slots().size();
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
        return panelIndex == other.panelIndex;
    }
}
