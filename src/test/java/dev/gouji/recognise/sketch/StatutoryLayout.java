package dev.gouji.recognise.sketch;

import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Panel;
import dev.gouji.form.PrintedLine;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Wording;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lays the tables of a form out as the notices print them. */
final class StatutoryLayout {

    private static final int STUB = 3;

    private final Function<FigureKey, String> texts;
    private final boolean shifting;

    /** A layout with these cell texts; {@code shifting}: table 二 on five columns where headers and values have other spans. */
    StatutoryLayout(Function<FigureKey, String> texts, boolean shifting) {
        this.texts = texts;
        this.shifting = shifting;
    }

    SketchTable lay(FormTable table) {
        SketchTable sketch = new SketchTable(table.id());
        for (Panel panel : table.panels()) {
            if (panel.sideBySide()) {
                sideBySide(panel, sketch);
            } else if (panel.columns().size() == 7) {
                requests(panel, sketch);
            } else {
                small(panel, sketch);
            }
        }
        return sketch;
    }

    /** A panel of table 二: what stands over it, its header, its rows. */
    private void small(Panel panel, SketchTable sketch) {
        int[][] spans = spans(panel.columns().size());
        sketch.rows.add(new SketchRow().add(SketchCell.label(panel.label(), shifting ? 5 : 4, 1)));
        SketchRow header = new SketchRow().add(SketchCell.label(panel.corner(), 1, 1));
        for (int i = 0; i < panel.columns().size(); i++) {
            header.add(SketchCell.label(panel.columns().get(i).wording().label(), spans[0][i], 1));
        }
        sketch.rows.add(header);
        for (PrintedLine line : panel.lines()) {
            SketchRow row =
                    new SketchRow().add(SketchCell.label(line.row().wording().label(), 1, 1));
            for (int i = 0; i < line.slots().size(); i++) {
                FigureKey key = line.slots().get(i).key();
                row.add(SketchCell.value(key, texts.apply(key), spans[1][i]));
            }
            sketch.rows.add(row);
        }
    }

    private int[][] spans(int columns) {
        if (columns == 1) {
            return shifting ? new int[][] {{4}, {4}} : new int[][] {{3}, {3}};
        }
        if (columns == 2) {
            return shifting ? new int[][] {{2, 2}, {1, 3}} : new int[][] {{1, 2}, {1, 2}};
        }
        return shifting ? new int[][] {{1, 2, 1}, {2, 1, 1}} : new int[][] {{1, 1, 1}, {1, 1, 1}};
    }

    private void requests(Panel panel, SketchTable sketch) {
        sketch.rows.add(new SketchRow()
                .add(SketchCell.label(panel.corner(), STUB, 3))
                .add(SketchCell.label(panel.label(), 7, 1)));
        SketchRow groups = new SketchRow();
        SketchRow single = new SketchRow();
        String open = null;
        for (FormColumn column : panel.columns()) {
            if (column.under().isEmpty()) {
                groups.add(SketchCell.label(column.wording().label(), 1, 2));
                continue;
            }
            String over = column.under().get(0).label();
            if (!over.equals(open)) {
                groups.add(SketchCell.label(over, 5, 1));
                open = over;
            }
            single.add(SketchCell.label(broken(column.wording().label()), 1, 1));
        }
        sketch.rows.add(groups);
        sketch.rows.add(single);
        sketch.headerRows = 3;
        List<Wording> above = List.of();
        for (PrintedLine line : panel.lines()) {
            FormRow row = line.row();
            SketchRow printed = new SketchRow();
            List<Wording> under = row.under();
            for (int depth = 0; depth < under.size(); depth++) {
                if (depth >= above.size() || !above.get(depth).equals(under.get(depth))) {
                    Wording group = under.get(depth);
                    int rows = (int) panel.rows().stream()
                            .filter(other -> other.under().contains(group))
                            .count();
                    printed.add(SketchCell.label(group.label(), 1, rows));
                }
            }
            printed.add(SketchCell.label(row.wording().label(), STUB - under.size(), 1));
            line.slots().forEach(slot -> printed.add(SketchCell.value(slot.key(), texts.apply(slot.key()), 1)));
            sketch.rows.add(printed);
            above = under;
        }
    }

    /** Header labels of narrow columns are broken over lines: 商业↵企业. */
    private static String broken(String label) {
        return label.length() < 4 ? label : label.substring(0, 2) + "\n" + label.substring(2);
    }

    private void sideBySide(Panel panel, SketchTable sketch) {
        List<PrintedSlot> slots = panel.lines().get(0).slots();
        int each = panel.columns().size();
        SketchRow top = new SketchRow();
        SketchRow middle = new SketchRow();
        SketchRow low = new SketchRow();
        SketchRow values = new SketchRow();
        List<String> opened = new ArrayList<>();
        for (FormRow row : panel.rows()) {
            boolean grouped = !row.under().isEmpty();
            if (grouped && !opened.contains(row.under().get(0).label())) {
                opened.add(row.under().get(0).label());
                top.add(SketchCell.label(row.under().get(0).label(), 2 * each, 1));
            }
            (grouped ? middle : top).add(SketchCell.label(row.wording().label(), each, 1));
            for (FormColumn column : panel.columns()) {
                (grouped ? low : middle)
                        .add(SketchCell.label(broken(column.wording().label()), 1, grouped ? 1 : 2));
            }
        }
        slots.forEach(slot -> values.add(SketchCell.value(slot.key(), texts.apply(slot.key()), 1)));
        sketch.rows.addAll(List.of(top, middle, low, values));
        sketch.headerRows = 3;
    }
}
