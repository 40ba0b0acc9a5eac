package dev.gouji.recognise.shape;

import dev.gouji.form.FormTable;
import dev.gouji.form.Wording;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.shape.ShapeRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of a form as its notice prints it, without its words: how many rows, which cells are merged, which rows hold figures.
 *
 * @param table the table
 * @param rows top to bottom
 */
record TableShape(FormTable table, List<ShapeRow> rows) {

    TableShape {
        rows = List.copyOf(rows);
    }

    /** The shapes that a table may have: an indicator table may print a column of units, or none. */
    static List<TableShape> of(ExpectedForm form, FormTable table) {
        boolean counted = form.lines().stream().anyMatch(line -> line.isIn(table) && line.isCounted());
        return counted
                ? List.of(new TableShape(table, rows(form, table, 2)), new TableShape(table, rows(form, table, 1)))
                : List.of(new TableShape(table, rows(form, table, 1)));
    }

    /** How many rows at its beginning are a header that may be printed again behind a page break. */
    int header() {
        int header = 0;
        while (rows.get(header).kind() == Kind.HEADER) {
            header++;
        }
        return header;
    }

    /** How many of its rows are labels of groups. */
    long groups() {
        return rows.stream().filter(row -> row.kind() == Kind.GROUP).count();
    }

    /** {@code stub}: the cells before the figures of an indicator. */
    private static List<ShapeRow> rows(ExpectedForm form, FormTable table, int stub) {
        List<ShapeRow> rows = new ArrayList<>();
        for (ExpectedPanel panel : form.panels(table)) {
            List<ExpectedLine> lines = form.lines().stream()
                    .filter(line -> line.panel().index() == panel.index())
                    .toList();
            List<List<Object>> paths = paths(panel, lines.get(0));
            boolean grouped = paths.stream().anyMatch(path -> path.size() > 1);
            if (!grouped && panel.panel().label() != null) {
                rows.add(new ShapeRow(Kind.HEADER, List.of(ShapeCell.free(false)), null));
            }
            addHeader(paths, panel.panel().sideBySide() ? 0 : stub, rows);
            addLines(lines, stub, grouped, rows);
        }
        return rows;
    }

    /** What stands above each column, outermost first; over columns that are grouped stands the label of the panel. */
    private static List<List<Object>> paths(ExpectedPanel panel, ExpectedLine line) {
        boolean grouped = line.slots().stream().anyMatch(slot -> slot.headers().size() > 1);
        List<List<Object>> paths = new ArrayList<>();
        for (ExpectedSlot slot : line.slots()) {
            List<Object> path = new ArrayList<>();
            if (grouped && panel.panel().label() != null) {
                path.add(panel);
            }
            List<Wording> above = slot.slot().headers();
            path.addAll(above.subList(0, above.size() - 1));
            path.add(slot);
            paths.add(path);
        }
        return paths;
    }

    /** The rows of a header: a label stands as deep as what is above it, and reaches down to the figures. */
    private static void addHeader(List<List<Object>> paths, int stub, List<ShapeRow> rows) {
        int depth = paths.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < depth; row++) {
            List<ShapeCell> cells = new ArrayList<>();
            for (int label = 0; label < stub; label++) {
                cells.add(ShapeCell.free(row > 0));
            }
            int first = 0;
            for (int column = 0; column < paths.size(); column++) {
                boolean last = column + 1 == paths.size()
                        || !above(paths.get(column), row).equals(above(paths.get(column + 1), row));
                if (last) {
                    boolean carried = row >= paths.get(column).size();
                    cells.add(depth == 1 ? ShapeCell.free(false) : new ShapeCell(carried, first, column));
                    first = column + 1;
                }
            }
            rows.add(new ShapeRow(Kind.HEADER, cells, null));
        }
    }

    private static List<Object> above(List<Object> path, int row) {
        return path.subList(0, Math.min(row + 1, path.size()));
    }

    private static void addLines(List<ExpectedLine> lines, int stub, boolean grouped, List<ShapeRow> rows) {
        Set<Wording> filled = lines.stream()
                .filter(ExpectedLine::isLabelled)
                .map(line -> line.row().wording())
                .collect(Collectors.toSet());
        List<Wording> open = List.of();
        for (ExpectedLine line : lines) {
            List<Wording> under = line.isLabelled() ? groups(line, filled) : List.of();
            int same = same(open, under);
            List<ShapeCell> cells = new ArrayList<>();
            if (line.isCounted()) {
                for (int group = same; group < under.size(); group++) {
                    rows.add(new ShapeRow(Kind.GROUP, labels(stub + line.width(), 0), null));
                }
                cells.addAll(labels(stub, 0));
            } else if (line.isLabelled()) {
                cells.addAll(labels(under.size() + 1, same));
            }
            for (int column = 0; column < line.width(); column++) {
                cells.add(grouped ? new ShapeCell(false, column, column) : ShapeCell.free(false));
            }
            rows.add(new ShapeRow(Kind.LINE, cells, line));
            open = under;
        }
    }

    /** What stands over a row, but for rows with figures of their own, of which this is a part. */
    private static List<Wording> groups(ExpectedLine line, Set<Wording> filled) {
        return line.row().under().stream()
                .filter(group -> !filled.contains(group))
                .toList();
    }

    /** Cells for labels, the first of them groups that began above. */
    private static List<ShapeCell> labels(int count, int carried) {
        List<ShapeCell> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            labels.add(ShapeCell.free(i < carried));
        }
        return labels;
    }

    private static int same(List<Wording> one, List<Wording> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }
}
