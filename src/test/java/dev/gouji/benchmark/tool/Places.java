package dev.gouji.benchmark.tool;

import dev.gouji.form.Form;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.form.PrintedLine;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cells of a tool's tables are which figures of the form, by the labels of rows and columns: one way for every tool.
 *
 * <p>Rows are aligned with the form's in their order as a whole, each by how like its label is. Where just as many cells stand
 * behind the label as the form has columns, they are these; else a column is the one under its header. Where neither fits, and
 * where a row holds nothing but blanks, the tool is taken to say nothing. Rows that are found by no label are taken in their
 * turn, where there are just as many rows of figures as the form has.
 */
final class Places {

    private static final double LIKE = 0.75;

    private Places() {}

    /**
     * The texts of the figures.
     *
     * @param form the report's, which a tool is told
     * @param grids in the document's order
     */
    static Map<FigureKey, String> of(Form form, List<Grid> grids) {
        return form.variants().stream()
                .map(variant -> of(variant, grids))
                .max(Comparator.comparingInt(Map::size))
                .orElseThrow();
    }

    private static Map<FigureKey, String> of(FormVariant variant, List<Grid> grids) {
        List<Grid.Line> rows = new ArrayList<>();
        grids.forEach(grid -> rows.addAll(grid.lines()));
        List<Line> lines = new ArrayList<>();
        Map<FigureKey, String> texts = new LinkedHashMap<>();
        for (Panel panel : variant.tables().stream()
                .flatMap(table -> table.panels().stream())
                .toList()) {
            if (panel.sideBySide()) {
                across(panel, rows, texts);
            } else {
                panel.lines().forEach(line -> lines.add(new Line(panel, line)));
            }
        }
        align(lines, rows);
        lines.stream().map(line -> line.panel).distinct().forEach(panel -> inTurn(panel, lines, rows));
        lines.stream().filter(line -> line.row != null).forEach(line -> take(line, texts));
        return texts;
    }

    /** A line of the form and the row that it is. */
    private static final class Line {
        private final Panel panel;
        private final List<FigureKey> keys;
        private final String label;
        private Grid.Line row;

        Line(Panel panel, PrintedLine line) {
            this.panel = panel;
            keys = line.slots().stream().map(slot -> slot.key()).toList();
            label = Labels.plain(line.row().wording().label());
        }
    }

    /** The best alignment in order: what is like less than {@link #LIKE} is not the same. */
    private static void align(List<Line> lines, List<Grid.Line> rows) {
        double[][] best = new double[lines.size() + 1][rows.size() + 1];
        double[][] like = new double[lines.size()][rows.size()];
        for (int i = lines.size() - 1; i >= 0; i--) {
            for (int j = rows.size() - 1; j >= 0; j--) {
                like[i][j] = rows.get(j).likeness(lines.get(i).label);
                double both = like[i][j] < LIKE ? 0 : like[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < lines.size() && j < rows.size()) {
            if (like[i][j] >= LIKE && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                lines.get(i++).row = rows.get(j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static void inTurn(Panel panel, List<Line> lines, List<Grid.Line> rows) {
        int width = panel.columns().size();
        List<Line> own = lines.stream().filter(line -> line.panel.equals(panel)).toList();
        List<Grid.Line> full =
                rows.stream().filter(row -> row.figures().size() == width).toList();
        if (width >= 5 && full.size() == own.size()) {
            for (int i = 0; i < own.size(); i++) {
                own.get(i).row = own.get(i).row == null ? full.get(i) : own.get(i).row;
            }
        }
    }

    private static void take(Line line, Map<FigureKey, String> texts) {
        List<String> headers = line.panel.columns().stream()
                .map(column -> Labels.plain(column.wording().label()))
                .toList();
        List<String> cells = line.row.behindLabel(headers.size());
        cells = cells == null ? line.row.under(headers) : cells;
        boolean says = cells != null && cells.stream().anyMatch(cell -> !cell.isBlank());
        for (int i = 0; says && i < line.keys.size(); i++) {
            texts.put(line.keys.get(i), cells.get(i));
        }
    }

    /** A panel whose rows are printed as groups of columns: the row of as many figures behind the most of its headers. */
    private static void across(Panel panel, List<Grid.Line> rows, Map<FigureKey, String> texts) {
        List<FigureKey> keys =
                panel.lines().get(0).slots().stream().map(slot -> slot.key()).toList();
        List<String> headers = panel.columns().stream()
                .map(column -> Labels.plain(column.wording().label()))
                .toList();
        int header = -1;
        long most = 2;
        for (int i = 0; i < rows.size(); i++) {
            long found = rows.get(i).count(headers);
            if (found >= most) {
                most = found;
                header = i;
            }
        }
        for (int i = header + 1; header >= 0 && i < rows.size(); i++) {
            List<String> last = rows.get(i).behindLabel(keys.size());
            if (last != null && last.stream().anyMatch(cell -> !cell.isBlank())) {
                for (int k = 0; k < keys.size(); k++) {
                    texts.put(keys.get(k), last.get(k));
                }
                return;
            }
        }
    }

    /** The form of an id, as the manifest has it. */
    static Form form(String id) {
        return Forms.of(id);
    }
}
