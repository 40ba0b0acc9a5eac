package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.TextCell;
import dev.gouji.cli.screen.TextTable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.grid.Grid;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Draws a table as it was read, with a last column that says which figures the cells of a row became: {@code received
 * [a]}, where under the table stands {@code [a] requests: natural_person business …}, the columns from left to right.
 *
 * <p>A cell whose figure is not simply its text says what was taken for it after {@code →}; {@code ?} follows what is in
 * doubt, {@code ⊥} stands before illegible text. A cell that spans rows is written in its first.
 */
final class GridDrawing {

    private static final int LONG_ID = 24;

    private final Grid grid;
    private final Map<Place, List<Figure>> figures;
    private final Page page;
    private final List<Integer> edges;
    private final Map<String, String> letters = new LinkedHashMap<>();

    /** Prepares the drawing; {@code figures} may hold those of other tables too. */
    GridDrawing(Grid grid, Map<Place, List<Figure>> figures, Page page) {
        this.grid = grid;
        this.figures = figures;
        this.page = page;
        // Only columns at which some cell begins are drawn: a span of a million columns costs nothing.
        TreeSet<Integer> starts = new TreeSet<>();
        grid.rows().forEach(row -> row.forEach(cell -> starts.add(cell.column())));
        this.edges = List.copyOf(starts);
    }

    /** How many figures stand in this table. */
    int count() {
        return (int) grid.table().cells().stream()
                .mapToLong(cell -> figures.getOrDefault(cell.place(), List.of()).size())
                .sum();
    }

    /** The lines. */
    List<String> draw() {
        TextTable table = new TextTable();
        Set<Cell> written = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Cell> row : grid.rows()) {
            List<TextCell> cells = new ArrayList<>();
            List<Figure> became = new ArrayList<>();
            int index = 0;
            for (Cell cell : row) {
                int start = edges.indexOf(cell.column());
                if (start < index) {
                    continue;
                }
                while (index < start) {
                    cells.add(TextCell.of(""));
                    index++;
                }
                boolean continued = !written.add(cell);
                List<Figure> here = continued ? List.of() : figures.getOrDefault(cell.place(), List.of());
                became.addAll(here);
                int span = span(cell, index);
                cells.add(
                        continued
                                ? TextCell.of("").spanning(span)
                                : cell(cell, here).spanning(span));
                index += span;
            }
            while (index++ < edges.size()) {
                cells.add(TextCell.of(""));
            }
            cells.add(TextCell.of(legend(became)).in(Tone.FAINT));
            table.row(cells).rule();
        }
        List<String> lines = new ArrayList<>(table.draw(page.ink(), page.columns()));
        letters.forEach((columns, letter) -> lines.add(page.ink().paint(Tone.FAINT, "[" + letter + "] " + columns)));
        return lines;
    }

    private int span(Cell cell, int index) {
        long end = (long) cell.column() + cell.columnSpan();
        int span = 1;
        while (index + span < edges.size() && edges.get(index + span) < end) {
            span++;
        }
        return span;
    }

    private TextCell cell(Cell cell, List<Figure> here) {
        StringBuilder text = new StringBuilder(cell.legibility() == Legibility.ILLEGIBLE ? "⊥" : "");
        text.append(Printable.folded(cell.text()));
        if (cell.legibility() == Legibility.DOUBTFUL) {
            text.append('?');
        }
        for (Figure figure : here) {
            String taken = figure.mark() == Mark.NUMBER
                    ? figure.value().toPlainString()
                    : page.say("mark." + figure.mark().code());
            boolean plain = taken.contentEquals(text) || (text.isEmpty() && figure.mark() == Mark.BLANK);
            if (!plain || !figure.certainty().isSure()) {
                text.append(text.isEmpty() ? "→" : " →").append(taken);
                text.append(figure.certainty().isSure() ? "" : "?");
            }
        }
        if (here.isEmpty()) {
            return TextCell.of(text.toString());
        }
        return TextCell.number(text.toString()).in(Tone.GOOD);
    }

    /** {@code received [a]}: the row of the figures, and under which letter their columns are listed. */
    private String legend(List<Figure> became) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Figure figure : became) {
            FigureKey key = figure.key();
            columns.merge(key.table() + "/" + key.row(), key.column(), (all, next) -> all + " " + next);
        }
        List<String> lines = new ArrayList<>();
        columns.forEach((row, list) -> {
            String table = row.substring(0, row.indexOf('/'));
            String name = letters.computeIfAbsent(table + ": " + list, any -> letter(letters.size()));
            lines.add(broken(row.substring(row.indexOf('/') + 1)) + " [" + name + "]");
        });
        return String.join("\n", lines);
    }

    /** A long id on two lines, parted before its last word. */
    private static String broken(String row) {
        int last = row.lastIndexOf('.') + 1;
        return row.length() > LONG_ID && last > 0 ? row.substring(0, last) + "\n" + row.substring(last) : row;
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : "z" + (index - 25);
    }
}
