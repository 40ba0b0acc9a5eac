package dev.gouji.benchmark.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table as a tool gives it. Not thread-safe while it is filled.
 *
 * <p>A tool that knows spans has a cell's text in every slot that it spans; one that gives lines of text has pieces between
 * wide gaps, and no columns.
 */
final class Grid {

    /** What stands in a slot; cells that say the same are two. */
    private static final class Cell {
        private final String text;

        Cell(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private static final Cell NOTHING = new Cell("");

    private final List<List<Cell>> rows = new ArrayList<>();
    private final boolean columns;

    private Grid(boolean columns) {
        this.columns = columns;
    }

    /** A table with columns, empty. */
    static Grid table() {
        return new Grid(true);
    }

    /** Lines of text, as tables without columns: pieces between gaps of two or more, numbers by themselves. */
    static Grid lines(String text) {
        Grid grid = new Grid(false);
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            List<String> pieces = new ArrayList<>();
            for (String piece : line.strip().split("\\s{2,}|\t")) {
                boolean numbers = piece.matches("[\\d,.\\-/—\\s]+");
                pieces.addAll(numbers ? Arrays.asList(piece.split("\\s+")) : List.of(piece));
            }
            grid.rows.add(pieces.stream().map(Cell::new).toList());
        });
        return grid;
    }

    /** Puts a cell, from row and column 0, into every slot that it spans. */
    void put(int row, int column, int rowSpan, int columnSpan, String text) {
        Cell cell = new Cell(text);
        for (int r = row; r < row + rowSpan; r++) {
            while (rows.size() <= r) {
                rows.add(new ArrayList<>());
            }
            List<Cell> cells = rows.get(r);
            while (cells.size() < column + columnSpan) {
                cells.add(NOTHING);
            }
            for (int c = column; c < column + columnSpan; c++) {
                cells.set(c, cell);
            }
        }
    }

    /** The rows, each knowing those above it. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            lines.add(new Line(this, row));
        }
        return lines;
    }

    /**
     * A row of a table.
     *
     * @param grid its table
     * @param row from 0
     */
    record Line(Grid grid, int row) {

        private List<String> cells() {
            return grid.rows.get(row).stream().map(Cell::text).toList();
        }

        /** Its cells, each once however many slots it spans; a slot in which no cell stands is one. */
        private List<String> once() {
            List<String> once = new ArrayList<>();
            Cell before = null;
            for (Cell cell : grid.rows.get(row)) {
                if (cell.equals(NOTHING) || !cell.equals(before)) {
                    once.add(cell.text());
                }
                before = cell;
            }
            return once;
        }

        /**
         * The cells behind the last label, if they are just so many; else those of them from the first that is not blank, or
         * up to the last, if these are. Null where none are.
         */
        List<String> behindLabel(int count) {
            List<String> once = once();
            int from = once.size();
            while (from > 0 && Labels.isFigure(once.get(from - 1))) {
                from--;
            }
            List<String> whole = once.subList(from, once.size());
            int begin = 0;
            while (begin < whole.size() && whole.get(begin).isBlank()) {
                begin++;
            }
            int end = whole.size();
            while (end > 0 && whole.get(end - 1).isBlank()) {
                end--;
            }
            if (whole.size() == count) {
                return whole;
            }
            if (whole.size() - begin == count) {
                return whole.subList(begin, whole.size());
            }
            return end == count && grid.columns ? whole.subList(0, end) : null;
        }

        /** How like a label is to the last one of the row, or to all of them together. */
        double likeness(String label) {
            String last = "";
            StringBuilder all = new StringBuilder();
            for (String cell : cells()) {
                if (!Labels.isFigure(cell)) {
                    last = Labels.plain(cell);
                    all.append(last);
                }
            }
            return Math.max(Labels.likeness(last, label), Labels.likeness(all.toString(), label));
        }

        /** The figures at the end of the row, without blank ones. */
        List<String> figures() {
            List<String> cells = cells();
            int from = cells.size();
            while (from > 0 && !cells.get(from - 1).isBlank() && Labels.isFigure(cells.get(from - 1))) {
                from--;
            }
            return cells.subList(from, cells.size());
        }

        /** How many cells of the row say one of these. */
        long count(List<String> headers) {
            return cells().stream().map(Labels::plain).filter(headers::contains).count();
        }

        /**
         * The cells under headers, each the first of its slots that is not blank; null where not all headers stand above in a
         * row of as many slots.
         */
        List<String> under(List<String> headers) {
            int header = grid.columns ? header(headers) : -1;
            if (header < 0 || grid.rows.get(header).size() != cells().size()) {
                return null;
            }
            List<String> texts = new ArrayList<>();
            for (String wanted : headers) {
                String text = null;
                for (int column = 0; column < cells().size(); column++) {
                    if (isUnder(wanted, column, header) && (text == null || text.isBlank())) {
                        text = cells().get(column);
                    }
                }
                if (text == null) {
                    return null;
                }
                texts.add(text);
            }
            return texts;
        }

        /** The nearest row above that has at least half of the headers; -1 for none. */
        private int header(List<String> headers) {
            for (int above = row - 1; above >= 0; above--) {
                List<String> cells = grid.rows.get(above).stream()
                        .map(cell -> Labels.plain(cell.text()))
                        .toList();
                long found = headers.stream()
                        .filter(wanted -> cells.stream().anyMatch(cell -> Labels.likeness(cell, wanted) >= 0.8))
                        .count();
                if (2 * found > headers.size()) {
                    return above;
                }
            }
            return -1;
        }

        /** Whether a header stands in this column of the header row, or in one of the two rows above it. */
        private boolean isUnder(String wanted, int column, int header) {
            for (int above = header; above >= Math.max(0, header - 2); above--) {
                List<Cell> cells = grid.rows.get(above);
                if (column < cells.size() && !cells.get(column).text().isBlank()) {
                    return Labels.likeness(Labels.plain(cells.get(column).text()), wanted) >= 0.8;
                }
            }
            return false;
        }
    }
}
