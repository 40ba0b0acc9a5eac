package dev.gouji.cli.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table drawn with lines; columns are aligned by display width, long cells are wrapped.
 *
 * <pre>
 * ┌──────┬────┐
 * │ 总计 │  3 │
 * └──────┴────┘
 * </pre>
 *
 * <p>Not thread-safe.
 */
public final class TextTable {

    private static final int NARROWEST = 4;
    private static final int LONG_WORD = 24;

    private final List<List<TextCell>> rows = new ArrayList<>();
    private final Set<Integer> rules = new TreeSet<>();

    /** Adds a row; its spans need not come to the same width as other rows': missing columns are blank. */
    public TextTable row(List<TextCell> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Adds a row. */
    public TextTable row(TextCell... cells) {
        return row(List.of(cells));
    }

    /** Draws a line under the last row. */
    public TextTable rule() {
        rules.add(rows.size());
        return this;
    }

    /**
     * Draws the table.
     *
     * @param ink for the cells' tones
     * @param columns how wide it may be; columns are narrowed to fit, but not so far that words are broken, so
     *     that a table of very many columns is wider all the same
     */
    public List<String> draw(Ink ink, int columns) {
        int width = rows.stream().mapToInt(TextTable::span).max().orElse(0);
        if (width == 0) {
            return List.of();
        }
        List<List<TextCell>> filled = rows.stream().map(row -> fill(row, width)).toList();
        int[] widths = fit(natural(filled, width), narrowest(filled, width), columns);
        List<String> lines = new ArrayList<>();
        lines.add(line(List.of(), filled.get(0), widths, "┌┐"));
        for (int row = 0; row < filled.size(); row++) {
            lines.addAll(draw(filled.get(row), widths, ink));
            if (row + 1 < filled.size() && rules.contains(row + 1)) {
                lines.add(line(filled.get(row), filled.get(row + 1), widths, "├┤"));
            }
        }
        lines.add(line(filled.get(filled.size() - 1), List.of(), widths, "└┘"));
        return lines;
    }

    private static int span(List<TextCell> row) {
        return row.stream().mapToInt(TextCell::span).sum();
    }

    private static List<TextCell> fill(List<TextCell> row, int width) {
        List<TextCell> filled = new ArrayList<>(row);
        for (int column = span(row); column < width; column++) {
            filled.add(TextCell.of(""));
        }
        return filled;
    }

    /** Every column as wide as its widest cell of one column; then cells of several widen their last column. */
    private static int[] natural(List<List<TextCell>> rows, int width) {
        int[] widths = new int[width];
        Arrays.fill(widths, 1);
        for (boolean several : new boolean[] {false, true}) {
            for (List<TextCell> row : rows) {
                int column = 0;
                for (TextCell cell : row) {
                    int end = column + cell.span();
                    if (cell.span() > 1 == several) {
                        widths[end - 1] += Math.max(0, widest(cell) - room(widths, column, end));
                    }
                    column = end;
                }
            }
        }
        return widths;
    }

    private static int widest(TextCell cell) {
        return cell.text().lines().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private static int room(int[] widths, int from, int to) {
        int room = 3 * (to - from - 1);
        for (int column = from; column < to; column++) {
            room += widths[column];
        }
        return room;
    }

    /** A column does not break the words in it, but for very long ones. */
    private static int[] narrowest(List<List<TextCell>> rows, int width) {
        int[] narrowest = new int[width];
        Arrays.fill(narrowest, NARROWEST);
        for (List<TextCell> row : rows) {
            int column = 0;
            for (TextCell cell : row) {
                if (cell.span() == 1) {
                    narrowest[column] = Math.max(narrowest[column], Math.min(longestWord(cell.text()), LONG_WORD));
                }
                column += cell.span();
            }
        }
        return narrowest;
    }

    private static int longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            length = Character.isWhitespace(unit) || DisplayWidth.of(unit) != 1 ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** Narrows the widest column that can give way, again and again. */
    private static int[] fit(int[] widths, int[] narrowest, int columns) {
        for (int total = room(widths, 0, widths.length) + 4; total > columns; total--) {
            int widest = -1;
            for (int column = 0; column < widths.length; column++) {
                if (widths[column] > narrowest[column] && (widest < 0 || widths[column] > widths[widest])) {
                    widest = column;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static List<String> draw(List<TextCell> row, int[] widths, Ink ink) {
        List<List<String>> wrapped = new ArrayList<>();
        List<Integer> rooms = new ArrayList<>();
        int height = 1;
        int column = 0;
        for (TextCell cell : row) {
            int room = room(widths, column, column + cell.span());
            List<String> lines = DisplayWidth.wrap(cell.text(), Math.max(2, room));
            wrapped.add(lines);
            rooms.add(room);
            height = Math.max(height, lines.size());
            column += cell.span();
        }
        List<String> drawn = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder("│");
            for (int cell = 0; cell < row.size(); cell++) {
                List<String> lines = wrapped.get(cell);
                String words = line < lines.size() ? lines.get(line) : "";
                String space = " ".repeat(Math.max(0, rooms.get(cell) - DisplayWidth.of(words)));
                String painted = ink.paint(row.get(cell).tone(), words);
                text.append(' ')
                        .append(row.get(cell).right() ? space + painted : painted + space)
                        .append(" │");
            }
            drawn.add(text.toString());
        }
        return drawn;
    }

    /** A horizontal line between two rows; an empty row stands for the outside. */
    private static String line(List<TextCell> above, List<TextCell> below, int[] widths, String ends) {
        Set<Integer> up = edges(above);
        Set<Integer> down = edges(below);
        StringBuilder line = new StringBuilder(ends.substring(0, 1));
        for (int column = 0; column < widths.length; column++) {
            line.append("─".repeat(widths[column] + 2));
            if (column + 1 < widths.length) {
                line.append(joint(up.contains(column + 1), down.contains(column + 1)));
            }
        }
        return line.append(ends.substring(1)).toString();
    }

    private static char joint(boolean upper, boolean lower) {
        if (upper) {
            return lower ? '┼' : '┴';
        }
        return lower ? '┬' : '─';
    }

    private static Set<Integer> edges(List<TextCell> row) {
        Set<Integer> edges = new TreeSet<>();
        int column = 0;
        for (TextCell cell : row) {
            column += cell.span();
            edges.add(column);
        }
        return edges;
    }
}
