package dev.gouji.read.pdf.draw;

import dev.gouji.document.Place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The names of tables, rows and columns, written once each beside the page: those of upright lines above it, the others
 * at its left. In a table that is set sideways the rows stand upright.
 */
final class LineNames {

    /** A table is named at its first row, which is at least so high, in points. */
    private static final double FIRST_ROW = 8;

    /** A name and the stretch of the page that it is for, in points. */
    record Line(String name, double from, double to, DrawingInk ink) {

        private boolean overlaps(Line other) {
            double middle = (other.from + other.to) / 2;
            double ownMiddle = (from + to) / 2;
            return (middle > from && middle < to) || (ownMiddle > other.from && ownMiddle < other.to);
        }
    }

    private final boolean sideways;
    private final List<Line> rows = new ArrayList<>();
    private final List<Line> columns = new ArrayList<>();

    /** The names of tables and of the rows that some cells stand in. */
    LineNames(List<Spot> tables, List<Spot> cells) {
        Map<String, List<Spot>> byName = byName(cells, Spot::row);
        sideways = isSideways(byName);
        rows.addAll(lines(byName, !sideways));
        for (Spot table : tables) {
            Box box = table.box();
            for (String words : table.words()) {
                rows.add(
                        sideways
                                ? new Line(words, box.x1() - FIRST_ROW, box.x1(), table.ink())
                                : new Line(words, box.y0(), box.y0() + FIRST_ROW, table.ink()));
            }
        }
    }

    /**
     * The cells, those that share their line with another row bearing the names of both their row and their column: one
     * name at the end of the line would not do.
     */
    List<Spot> distinguished(List<Spot> cells) {
        List<Line> shared = rows.stream()
                .filter(row -> rows.stream()
                        .anyMatch(other -> !other.name().equals(row.name())
                                && isNamed(other, cells)
                                && isNamed(row, cells)
                                && other.overlaps(row)))
                .toList();
        rows.removeAll(shared);
        List<String> names = shared.stream().map(Line::name).toList();
        return cells.stream()
                .map(cell -> names.contains(cell.row()) && cell.column() != null
                        ? cell.named(cell.row() + " " + cell.column())
                        : cell)
                .toList();
    }

    private static boolean isNamed(Line row, List<Spot> cells) {
        return cells.stream().anyMatch(cell -> row.name().equals(cell.row()));
    }

    /** Adds the names of the columns that some cells stand in. */
    void addColumns(List<Spot> cells) {
        columns.addAll(lines(byName(cells, Spot::column), sideways));
    }

    /** From top to bottom. */
    List<Line> left() {
        return sorted(sideways ? columns : rows);
    }

    /** From left to right. */
    List<Line> top() {
        return sorted(sideways ? rows : columns);
    }

    private static List<Line> sorted(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble(Line::from).thenComparing(Line::to))
                .toList();
    }

    private static Map<String, List<Spot>> byName(List<Spot> cells, Function<Spot, String> name) {
        Map<String, List<Spot>> byName = new LinkedHashMap<>();
        for (Spot cell : cells) {
            if (name.apply(cell) != null) {
                byName.computeIfAbsent(name.apply(cell), any -> new ArrayList<>())
                        .add(cell);
            }
        }
        return byName;
    }

    /** Whether the cells of most rows stand one above the other. */
    private static boolean isSideways(Map<String, List<Spot>> rows) {
        int upright = 0;
        for (List<Spot> row : rows.values()) {
            for (Spot cell : row.subList(1, row.size())) {
                boolean beside = line(row.get(0), true).overlaps(line(cell, true));
                boolean above = line(row.get(0), false).overlaps(line(cell, false));
                if (beside != above) {
                    upright += above ? 1 : -1;
                }
            }
        }
        return upright > 0;
    }

    private static List<Line> lines(Map<String, List<Spot>> byName, boolean level) {
        List<Line> lines = new ArrayList<>();
        byName.forEach((name, cells) -> {
            List<Line> same = new ArrayList<>();
            for (Spot cell : cells) {
                Line line = line(cell, level);
                merge(new Line(name, line.from(), line.to(), line.ink()), same);
            }
            lines.addAll(same);
        });
        return lines;
    }

    private static Line line(Spot cell, boolean level) {
        Box box = cell.box();
        return level ? new Line("", box.y0(), box.y1(), cell.ink()) : new Line("", box.x0(), box.x1(), cell.ink());
    }

    private static void merge(Line line, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line other = lines.get(i);
            if (other.overlaps(line)) {
                DrawingInk ink = other.ink().compareTo(line.ink()) >= 0 ? other.ink() : line.ink();
                double from = Math.min(other.from(), line.from());
                lines.set(i, new Line(line.name(), from, Math.max(other.to(), line.to()), ink));
                return;
            }
        }
        lines.add(line);
    }
}
