package dev.gouji.recognise.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A table drawn with lines: single or double ones, or {@code +--+}; cells merged as they are, or their slots left blank. */
final class DrawnTable {

    private static final String SINGLE = "─│┌┬┐├┼┤└┴┘";
    private static final String HEAVY = "━┃┏┳┓┣╋┫┗┻┛";
    private static final String DOUBLE = "═║╔╦╗╠╬╣╚╩╝";
    private static final String ASCII = "-|+++++++++";

    private final SketchCell[][] slots;
    private final String signs;
    private final boolean merged;
    private final boolean ruled;
    private final int[] widths;
    private final List<List<List<String>>> texts = new ArrayList<>();

    private DrawnTable(SketchCell[][] slots, String signs, boolean merged, boolean ruled, int widest) {
        this.slots = slots;
        this.signs = signs;
        this.merged = merged;
        this.ruled = ruled;
        this.widths = new int[slots[0].length];
        for (int row = 0; row < slots.length; row++) {
            List<List<String>> lines = new ArrayList<>();
            for (int column = 0; column < widths.length; column++) {
                boolean first = isFirst(row, column);
                List<String> wrapped = wrapped(first ? slots[row][column].text : "", widest);
                lines.add(wrapped);
                if (first && (!merged || slots[row][column].columnSpan == 1)) {
                    for (String line : wrapped) {
                        widths[column] = Math.max(widths[column], width(line));
                    }
                }
                widths[column] = Math.max(widths[column], 4);
            }
            texts.add(lines);
        }
        widths[0] = Math.max(widths[0], widest + widest % 2);
    }

    /** The lines of a table, drawn in one of the ways. */
    static List<String> draw(SketchTable table, Random random) {
        String signs = List.of(SINGLE, HEAVY, DOUBLE, ASCII).get(random.nextInt(4));
        int widest = random.nextBoolean() ? 200 : 12 + 2 * random.nextInt(8);
        boolean merged = random.nextBoolean();
        boolean ruled = merged || widest < 200 || random.nextInt(3) > 0;
        return new DrawnTable(table.slots(), signs, merged, ruled, widest).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row <= slots.length; row++) {
            if (ruled || row <= 1 || row == slots.length) {
                lines.add(rule(row));
            }
            if (row < slots.length) {
                addRow(row, lines);
            }
        }
        return lines;
    }

    private void addRow(int row, List<String> lines) {
        int height = texts.get(row).stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder drawn = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                drawn.append(isParted(row, column) ? signs.charAt(1) : ' ');
                List<String> text = texts.get(row).get(column);
                String shown = line < text.size() ? text.get(line) : "";
                int room = room(row, column);
                drawn.append(shown);
                int reached = column;
                if (merged && isFirst(row, column)) {
                    reached = column + slots[row][column].columnSpan - 1;
                }
                drawn.append(" ".repeat(Math.max(0, room - width(shown))));
                column = Math.min(reached, widths.length - 1);
            }
            lines.add(drawn.append(signs.charAt(1)).toString());
        }
    }

    /** How wide a cell is that begins here, the lines between its slots included. */
    private int room(int row, int column) {
        int room = widths[column];
        if (merged && isFirst(row, column)) {
            for (int i = 1; i < slots[row][column].columnSpan; i++) {
                room += widths[column + i] + 1;
            }
        }
        return room;
    }

    private String rule(int row) {
        StringBuilder rule = new StringBuilder();
        for (int column = 0; column <= widths.length; column++) {
            boolean up = row > 0 && (column == widths.length || isParted(row - 1, column));
            boolean down = row < slots.length && (column == widths.length || isParted(row, column));
            boolean left = column > 0 && isRuled(row, column - 1);
            boolean right = column < widths.length && isRuled(row, column);
            rule.append(junction(up, down, left, right));
            if (column < widths.length) {
                rule.append(String.valueOf(right ? signs.charAt(0) : ' ').repeat(widths[column]));
            }
        }
        return rule.toString();
    }

    private char junction(boolean up, boolean down, boolean left, boolean right) {
        if (!left && !right) {
            return signs.charAt(1);
        }
        if (!up && !down) {
            return signs.charAt(0);
        }
        int across = 1;
        if (!left) {
            across = 0;
        } else if (!right) {
            across = 2;
        }
        int down3 = 1;
        if (!up) {
            down3 = 0;
        } else if (!down) {
            down3 = 2;
        }
        return signs.charAt(2 + 3 * down3 + across);
    }

    /** Whether a line stands at the left of a slot. */
    private boolean isParted(int row, int column) {
        return !merged || column == 0 || slots[row][column] != slots[row][column - 1];
    }

    /** Whether a line stands over a slot. */
    private boolean isRuled(int row, int column) {
        return !merged || row == 0 || row == slots.length || slots[row][column] != slots[row - 1][column];
    }

    private boolean isFirst(int row, int column) {
        return slots[row][column] != null
                && (row == 0 || slots[row - 1][column] != slots[row][column])
                && (column == 0 || slots[row][column - 1] != slots[row][column]);
    }

    private static List<String> wrapped(String text, int widest) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (width(line.toString()) + width("" + c) > widest && !Character.isDigit(c)) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(c);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static int width(String text) {
        return text.chars()
                .filter(c -> c != TextReport.END)
                .map(c -> c < 0x2000 ? 1 : 2)
                .sum();
    }
}
