package dev.gouji.read.text;

import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.text.DelimitedRows.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Reads a table that is drawn with lines: bars part its columns, rules its rows. A cell without a bar or a rule between
 * its slots spans them, and the lines of text between two rules are those of one row.
 */
final class DrawnRows {

    /** Over the header, under it and under the last row: such a table has no rules between its rows. */
    private static final int FEW_RULES = 3;

    private final List<Integer> edges;
    private final List<Band> bands = new ArrayList<>();

    /** A row: the rule over it, if there is one, and its lines of text. */
    private record Band(BoxLine rule, List<BoxLine> lines) {}

    private DrawnRows(List<BoxLine> lines, List<Integer> edges) {
        this.edges = edges;
        boolean rowPerLine = isRowPerLine(lines);
        for (BoxLine line : lines) {
            boolean rule = line.isRule();
            boolean behindRule = !bands.isEmpty() && last().lines().isEmpty();
            if (rule && behindRule) {
                bands.remove(bands.size() - 1);
            }
            if (rule || bands.isEmpty() || (rowPerLine && !behindRule)) {
                bands.add(new Band(rule ? line : null, new ArrayList<>()));
            }
            if (!rule) {
                last().lines().add(line);
            }
        }
        bands.removeIf(band -> band.lines().isEmpty());
    }

    private Band last() {
        return bands.get(bands.size() - 1);
    }

    /** The drawn table that begins with a line; its cells in a row without columns where bars do not stand below each other. */
    static Run from(Lines text, int start, Budget budget) throws UnreadableException {
        List<Line> drawn = new ArrayList<>();
        int at = start;
        for (Line line = text.get(at); line != null && isPart(text, at, drawn); line = text.get(++at)) {
            if (!line.isBlank()) {
                drawn.add(line);
            }
        }
        List<BoxLine> best = List.of();
        long strays = Long.MAX_VALUE;
        for (BoxLine.Width width : BoxLine.Width.values()) {
            List<BoxLine> lines =
                    drawn.stream().map(line -> BoxLine.of(line, width)).toList();
            long left = strays(lines, edges(lines));
            if (left < strays) {
                best = lines;
                strays = left;
            }
        }
        List<Integer> edges = edges(best);
        if (strays > 0) {
            best = best.stream().map(line -> line.along(edges)).toList();
            strays = strays(best, edges);
        }
        budget.charge(Bound.CELLS, (long) best.size() * Math.max(1, edges.size()));
        DrawnRows table = new DrawnRows(best, edges);
        return new Run(strays == 0 ? table.grid() : table.ragged(), at);
    }

    /** Whether a line is a part of the table that began before: drawn, or blank between two lines of it. */
    private static boolean isPart(Lines text, int at, List<Line> before) {
        Line line = text.get(at);
        if (line.isBlank()) {
            Line next = text.get(at + 1);
            return next != null && BoxSigns.goesOn(next.text()) && !BoxSigns.isRule(next.text());
        }
        return before.isEmpty() || BoxSigns.goesOn(line.text());
    }

    /** Where bars stand: those of the rules, or of the rows where nothing is ruled. */
    private static List<Integer> edges(List<BoxLine> lines) {
        NavigableSet<Integer> edges = new TreeSet<>();
        lines.stream().filter(BoxLine::isRule).forEach(line -> edges.addAll(line.columns()));
        if (edges.size() <= 2) {
            lines.forEach(line -> edges.addAll(line.columns()));
        }
        return List.copyOf(edges);
    }

    /** How many lines have a bar where no edge is. */
    private static long strays(List<BoxLine> lines, List<Integer> edges) {
        return lines.stream().filter(line -> !edges.containsAll(line.columns())).count();
    }

    /** Whether rows are not ruled: hardly a rule, and a line that ends in a number is not the first of those between two. */
    private static boolean isRowPerLine(List<BoxLine> lines) {
        boolean behindRule = true;
        boolean further = false;
        for (BoxLine line : lines) {
            further |= !behindRule && line.endsInNumber();
            behindRule = line.isRule();
        }
        return further && lines.stream().filter(BoxLine::isRule).count() <= FEW_RULES;
    }

    private Table grid() {
        int columns = edges.size() - 1;
        boolean[][] taken = new boolean[bands.size()][Math.max(0, columns)];
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < taken.length; row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    cells.add(cell(row, column, taken));
                }
            }
        }
        return table(cells, Table.Geometry.GRID);
    }

    /** The cell that begins in a slot, with all that it spans. */
    private Cell cell(int row, int column, boolean[][] taken) {
        int right = column + 1;
        while (right < edges.size() - 1 && !taken[row][right] && isOpenAtLeft(row, right)) {
            right++;
        }
        int below = row + 1;
        while (below < bands.size() && goesOn(below, column, right)) {
            below++;
        }
        for (int i = row; i < below; i++) {
            Arrays.fill(taken[i], column, right, true);
        }
        Place.InText place = null;
        boolean cut = false;
        List<String> texts = new ArrayList<>();
        for (int i = row; i < below; i++) {
            for (BoxLine line : lines(i, i > row)) {
                int piece = line.isCutBefore(edges.get(column)) ? -1 : line.pieceAt(edges.get(column));
                cut |= line.isCutBefore(edges.get(right));
                if (piece >= 0 && (texts.isEmpty() || !line.text(piece).isEmpty())) {
                    boolean first = texts.isEmpty() || texts.get(0).isEmpty();
                    place = first ? line.place(piece) : place;
                    texts.removeIf(String::isEmpty);
                    texts.add(line.text(piece));
                }
            }
        }
        Place.InText own = place == null ? bands.get(row).lines().get(0).line().place(0) : place;
        String text = String.join("\n", texts);
        Legibility legibility = cut ? Legibility.DOUBTFUL : Legibility.CLEAR;
        return new Cell(row, column, below - row, right - column, text, legibility, own);
    }

    /** The lines of a row, with the one between it and the row above where a cell reaches over that. */
    private List<BoxLine> lines(int row, boolean withUpper) {
        Band band = bands.get(row);
        List<BoxLine> lines = new ArrayList<>();
        if (withUpper) {
            lines.add(band.rule());
        }
        lines.addAll(band.lines());
        return lines;
    }

    /** Whether no bar stands at the left of a slot. */
    private boolean isOpenAtLeft(int row, int column) {
        return bands.get(row).lines().stream()
                .noneMatch(line -> line.columns().contains(edges.get(column)) || line.isCutBefore(edges.get(column)));
    }

    /** Whether the cell over some slots goes on in them. */
    private boolean goesOn(int row, int from, int to) {
        BoxLine rule = bands.get(row).rule();
        if (rule == null) {
            return false;
        }
        for (int column = from; column < to; column++) {
            int piece = rule.pieceAt(edges.get(column));
            if (piece < 0 || rule.isRule(piece) || (column > from && !isOpenAtLeft(row, column))) {
                return false;
            }
        }
        return true;
    }

    /** The pieces of each row, one after the other. */
    private Table ragged() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < bands.size(); row++) {
            List<BoxLine> lines = bands.get(row).lines();
            int pieces = lines.stream().mapToInt(BoxLine::pieces).max().orElse(0);
            for (int piece = 0; piece < pieces; piece++) {
                int at = piece;
                List<BoxLine> own = lines.stream()
                        .filter(line -> at < line.pieces() && !line.text(at).isEmpty())
                        .toList();
                String text = String.join(
                        "\n", own.stream().map(line -> line.text(at)).toList());
                Place place = own.isEmpty()
                        ? lines.get(0).line().place(0)
                        : own.get(0).place(at);
                cells.add(Cell.of(row, piece, text, place));
            }
        }
        return table(cells, Table.Geometry.RAGGED);
    }

    private static Table table(List<Cell> cells, Table.Geometry geometry) {
        return cells.isEmpty() ? null : new Table(cells, geometry, cells.get(0).place());
    }
}
