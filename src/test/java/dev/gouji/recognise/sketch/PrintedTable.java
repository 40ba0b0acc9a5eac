package dev.gouji.recognise.sketch;

import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Panel;
import dev.gouji.form.Wording;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of a form as reports print it: for each row the cells that begin in it, left to right, as in HTML. Immutable.
 *
 * @param id the form's
 * @param rows top to bottom, headers first
 */
public record PrintedTable(String id, List<List<Cell>> rows) {

    /**
     * A cell.
     *
     * @param text what is printed
     * @param columns how many it spans, at least 1
     * @param rows how many it spans, at least 1
     * @param key the figure that it holds; null for a label
     */
    public record Cell(String text, int columns, int rows, FigureKey key) {

        static Cell label(String text) {
            return new Cell(text, 1, 1, null);
        }
    }

    /** Copies the rows. */
    public PrintedTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The tables of a form in its order.
     *
     * @param texts what is printed for each figure
     * @param year the report's, for labels that name it
     */
    public static List<PrintedTable> of(FormVariant form, Function<FigureKey, String> texts, int year) {
        return form.tables().stream()
                .map(table -> isIndicators(table)
                        ? indicators(table, texts, year)
                        : statutory(new StatutoryLayout(texts, false).lay(table)))
                .toList();
    }

    private static boolean isIndicators(FormTable table) {
        return table.panels().get(0).rows().get(0).unit() != null;
    }

    private static PrintedTable statutory(SketchTable sketch) {
        return new PrintedTable(
                sketch.id,
                sketch.rows.stream()
                        .map(row -> row.cells.stream()
                                .map(cell -> new Cell(cell.text, cell.columnSpan, cell.rowSpan, cell.key))
                                .toList())
                        .toList());
    }

    /** A label, a unit and the figures in each row; a heading over its parts has a row of its own. */
    private static PrintedTable indicators(FormTable table, Function<FigureKey, String> texts, int year) {
        Panel panel = table.panels().get(0);
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> header = new ArrayList<>(List.of(Cell.label(panel.corner()), Cell.label("单位")));
        panel.columns().forEach(column -> header.add(Cell.label(column.wording().labelIn(year))));
        rows.add(header);
        List<Wording> above = List.of();
        for (FormRow row : panel.rows()) {
            for (int depth = 0; depth < row.under().size(); depth++) {
                Wording group = row.under().get(depth);
                boolean open = depth < above.size() && above.get(depth).equals(group);
                if (!open
                        && panel.rows().stream()
                                .noneMatch(other -> other.wording().equals(group))) {
                    rows.add(List.of(new Cell(group.label(), 2 + panel.columns().size(), 1, null)));
                }
            }
            above = row.under();
            List<Cell> cells = new ArrayList<>(List.of(Cell.label(row.wording().label()), Cell.label(row.unit())));
            for (FormColumn column : panel.columns()) {
                FigureKey key = new FigureKey(table.id(), row.id(), column.id());
                cells.add(new Cell(texts.apply(key), 1, 1, key));
            }
            rows.add(cells);
        }
        return new PrintedTable(table.id(), rows);
    }
}
