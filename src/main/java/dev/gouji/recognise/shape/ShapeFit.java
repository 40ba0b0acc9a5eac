package dev.gouji.recognise.shape;

import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.shape.ShapeRow.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a table of a picture against the shape of a table of the form, row by row: as many rows, as many cells in each, the same of
 * them merged, header cells over just their columns. Behind a page break the header may be printed again, and merged cells begin anew.
 * Used once.
 */
final class ShapeFit {

    /** One label in so many may be blank, or look like a figure. */
    private static final int FEW_LABELS = 10;

    /** One figure in so many may be unread. */
    private static final int FEW_FIGURES = 4;

    private final TableShape shape;
    private final UnreadTable table;
    private final List<PlacedLine> placed = new ArrayList<>();
    private final Map<Integer, LineCell> columns = new HashMap<>();
    private final Map<LineCell, ShapeCell> headers = new HashMap<>();
    /** The first row behind a header that is printed again. */
    private int anew;

    private int labels;
    private int strangeLabels;
    private int figures;
    private int unreadFigures;

    private ShapeFit(TableShape shape, UnreadTable table) {
        this.shape = shape;
        this.table = table;
    }

    /** The lines of the table; none when it does not have the shape. */
    static List<PlacedLine> of(TableShape shape, UnreadTable table) {
        ShapeFit fit = new ShapeFit(shape, table);
        return fit.isWhole() && fit.isLikely() ? fit.placed : List.of();
    }

    /** Whether every row has its place in the shape, and every row of the shape is there. */
    private boolean isWhole() {
        int next = 0;
        int row = 0;
        while (row < table.rows().size() && next < shape.rows().size()) {
            if (fits(row, shape.rows().get(next))) {
                take(row, shape.rows().get(next));
                next++;
                row++;
            } else if (next > shape.header() && isHeaderAgain(row)) {
                row += shape.header();
                anew = row;
            } else {
                return false;
            }
        }
        return next == shape.rows().size() && row == table.rows().size() && areOverTheirColumns();
    }

    private boolean isHeaderAgain(int row) {
        if (!table.isBehindBreak(row) || row + shape.header() > table.rows().size()) {
            return false;
        }
        for (int i = 0; i < shape.header(); i++) {
            if (!fits(row + i, shape.rows().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int at, ShapeRow expected) {
        CandidateLine row = table.rows().get(at);
        List<LineCell> cells = cells(row, expected);
        boolean figures = expected.kind() == Kind.LINE;
        boolean alone = expected.kind() == Kind.GROUP && cells.size() == 1;
        if (!(figures ? isCountedAs(row, expected.line()) : !row.holdsNumber())
                || (!alone && cells.size() != expected.cells().size())) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            boolean carried = cells.get(i).carried();
            boolean broken = figures && (at == anew || table.isBehindBreak(at));
            boolean begunAnew = broken && !carried && i < expected.labels() - 1;
            boolean loose = i == 0 && expected.isInList();
            if (carried != expected.cells().get(i).carried() && !begunAnew && !loose) {
                return false;
            }
        }
        return true;
    }

    /** The cells of a row; of a label that strokes of its writing cut into several, the first. */
    private static List<LineCell> cells(CandidateLine row, ShapeRow expected) {
        List<LineCell> cells = new ArrayList<>(row.cells());
        int behind = expected.labels();
        while (expected.kind() == Kind.LINE
                && cells.size() > expected.cells().size()
                && behind > 0
                && isPlain(cells.get(behind - 1))
                && isPlain(cells.get(behind))
                && UnreadTable.isUnread(cells.get(behind))) {
            cells.remove(behind);
        }
        return cells;
    }

    private static boolean isPlain(LineCell cell) {
        return !cell.carried() && cell.rowSpan() == 1;
    }

    /** Whether no unit stands in a row that is another than its indicator's: 元 and 万元 are read with the figures. */
    private static boolean isCountedAs(CandidateLine row, ExpectedLine line) {
        int before = row.cells().size() - line.width() - 1;
        LineCell beside =
                row.unit() != null || before < 0 ? row.unit() : row.cells().get(before);
        String unit = beside == null ? null : beside.words().unit();
        return !line.isCounted() || unit == null || unit.equals(line.row().unit());
    }

    private void take(int at, ShapeRow expected) {
        List<LineCell> cells = cells(table.rows().get(at), expected);
        if (expected.kind() == Kind.GROUP) {
            takeLabel(cells.get(0));
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            LineCell cell = cells.get(i);
            ShapeCell as = expected.cells().get(i);
            if (i >= expected.labels()) {
                figures++;
                unreadFigures += cell.holdsValue() || cell.isBlank() ? 0 : 1;
            } else if (!as.carried()) {
                takeLabel(cell);
            }
            if (expected.kind() == Kind.LINE && as.isColumn()) {
                columns.putIfAbsent(as.first(), cell);
            }
            if (as.isOverColumns()) {
                headers.put(cell, as);
            }
        }
        if (expected.line() != null) {
            placed.add(new PlacedLine(expected.line(), table.rows().get(at)));
        }
    }

    private void takeLabel(LineCell cell) {
        labels++;
        strangeLabels += UnreadTable.isUnread(cell) && !cell.carried() ? 0 : 1;
    }

    /** Whether each cell whose columns are known stands in just these. */
    private boolean areOverTheirColumns() {
        return headers.entrySet().stream().allMatch(each -> {
            LineCell first = columns.get(each.getValue().first());
            LineCell last = columns.get(each.getValue().last());
            return each.getKey().start() == first.start() && each.getKey().end() == last.end();
        });
    }

    /** Whether what stands in the cells is what should: words, which nobody read, and figures. */
    private boolean isLikely() {
        return strangeLabels * FEW_LABELS <= Math.max(labels, FEW_LABELS)
                && unreadFigures * FEW_FIGURES <= Math.max(figures, FEW_FIGURES)
                && placed.stream().anyMatch(line -> line.candidate().holdsNumber());
    }
}
