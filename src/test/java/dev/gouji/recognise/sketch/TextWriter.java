package dev.gouji.recognise.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes the parts of a report as one kind of text, with what such texts do to tables. */
final class TextWriter {

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private String story = "";

    TextWriter(Random random) {
        this.random = random;
    }

    /** What was chosen among the ways of a kind. */
    String story() {
        return story;
    }

    String write(TextKind kind, List<Object> parts) {
        return switch (kind) {
            case PIPE_ROWS -> pipeRows(parts);
            case PIPE_CELLS -> pipeCells(parts, false);
            case LONE_PIPES -> pipeCells(parts, true);
            case ONE_LINE, INDICATORS_RUN_TOGETHER -> oneLine(parts);
            case INDICATORS_BY_CELL -> cellLines(parts);
            case BOXES -> boxes(parts);
            default -> delimited(parts);
        };
    }

    private String pipeRows(List<Object> parts) {
        boolean inPlace = random.nextBoolean();
        boolean padded = random.nextBoolean();
        boolean framed = random.nextBoolean();
        boolean ruled = framed && random.nextBoolean();
        boolean shortLast = random.nextInt(3) == 0;
        boolean dropping = random.nextInt(4) == 0;
        story += dropping ? " dropping" : "";
        story += inPlace ? " in place" : "";
        story += padded ? " padded" : "";
        story += shortLast ? " short last" : "";
        String gap = random.nextBoolean() ? " | " : "|";
        for (Object part : parts) {
            if (!(part instanceof SketchTable table)) {
                lines.add((String) part);
                continue;
            }
            List<List<String>> rows = inPlace ? inPlace(table) : bare(table, padded, dropping);
            if (shortLast) {
                List<String> last = rows.get(rows.size() - 1);
                while (last.size() > 1 && isBlank(last.get(last.size() - 1))) {
                    last.remove(last.size() - 1);
                }
            }
            for (List<String> row : rows) {
                String cells = String.join(gap, row).replace("\n", "");
                lines.add((framed ? "| " : "") + cells + (framed || !inPlace ? " |" : ""));
                if (ruled && row == rows.get(0)) {
                    lines.add("|" + " --- |".repeat(row.size()));
                }
            }
            if (random.nextBoolean()) {
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }

    /** Whether nothing is seen of a value. */
    private static boolean isBlank(String text) {
        return text.replace(String.valueOf(TextReport.END), "").isBlank();
    }

    /** The cells of each row, blank ones for covered slots. */
    private static List<List<String>> inPlace(SketchTable table) {
        List<List<String>> rows = new ArrayList<>();
        SketchCell[][] slots = table.slots();
        for (int row = 0; row < slots.length; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < slots[row].length; column++) {
                SketchCell cell = slots[row][column];
                boolean covered = cell == null
                        || (row > 0 && slots[row - 1][column] == cell)
                        || (column > 0 && slots[row][column - 1] == cell);
                cells.add(covered ? "" : cell.text);
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The cells of each row that begin in it, with blank ones at the end or without. */
    private List<List<String>> bare(SketchTable table, boolean padded, boolean dropping) {
        int width = table.slots()[0].length;
        List<List<String>> rows = new ArrayList<>();
        for (SketchRow row : table.rows) {
            List<String> cells = new ArrayList<>(
                    shown(row, dropping).stream().map(cell -> cell.text).toList());
            while (padded && cells.size() < width) {
                cells.add("");
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The cells of a row, without blank ones where an extractor drops these. */
    private static List<SketchCell> shown(SketchRow row, boolean dropping) {
        return row.cells.stream()
                .filter(cell -> !dropping || !isBlank(cell.text))
                .toList();
    }

    private String pipeCells(List<Object> parts, boolean alone) {
        boolean padded = random.nextInt(4) > 0;
        boolean spaced = random.nextBoolean();
        boolean dropping = random.nextInt(4) == 0;
        story += (padded ? " padded" : "") + (dropping ? " dropping" : "");
        for (Object part : parts) {
            if (!(part instanceof SketchTable table)) {
                lines.add((String) part);
                continue;
            }
            int width = table.slots()[0].length;
            for (SketchRow row : table.rows) {
                List<SketchCell> shown = shown(row, dropping);
                for (SketchCell cell : shown) {
                    if (alone) {
                        lines.addAll(List.of(cell.text.split("\n")));
                        lines.add("|");
                    } else {
                        lines.add(cell.text.replace("\n", "") + (spaced ? " |" : "|"));
                    }
                }
                int left = width - shown.size();
                if (padded && left > 0 && !alone) {
                    lines.add("|".repeat(left));
                }
            }
        }
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    private String oneLine(List<Object> parts) {
        boolean glued = random.nextInt(3) > 0;
        boolean titled = random.nextBoolean();
        story += glued ? " glued" : " spaced";
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof SketchTable table) {
                for (SketchRow row : table.rows) {
                    for (SketchCell cell : row.cells) {
                        text.append(cell.text.replace("\n", "")).append(glued ? "" : " ");
                    }
                }
            } else {
                text.append(part)
                        .append(titled && part == parts.get(0) ? "\n" : "")
                        .append(glued ? "" : " ");
            }
        }
        return text.toString();
    }

    private String cellLines(List<Object> parts) {
        boolean spaced = random.nextInt(4) == 0;
        for (Object part : parts) {
            if (part instanceof SketchTable table) {
                for (SketchRow row : table.rows) {
                    row.cells.forEach(cell -> lines.addAll(List.of(cell.text.split("\n"))));
                    if (spaced) {
                        lines.add("");
                    }
                }
            } else {
                lines.add((String) part);
            }
        }
        if (!spaced) {
            lines.removeIf(TextWriter::isBlank);
        }
        return String.join("\n", lines);
    }

    private String boxes(List<Object> parts) {
        for (Object part : parts) {
            if (part instanceof SketchTable table) {
                lines.addAll(DrawnTable.draw(table, random));
                lines.add("");
            } else {
                lines.add((String) part);
            }
        }
        return String.join("\n", lines);
    }

    private static String field(String text, String delimiter, boolean quoted) {
        boolean needed = text.contains(delimiter) || text.contains("\n") || text.contains("\"");
        return quoted || needed ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private String delimited(List<Object> parts) {
        String delimiter = List.of(",", ";", "\t").get(random.nextInt(3));
        boolean quoted = random.nextBoolean();
        boolean sheet = random.nextInt(3) == 0;
        boolean shortLast = random.nextInt(4) == 0;
        story += " " + (delimiter.equals("\t") ? "tab" : delimiter) + (quoted ? " quoted" : "")
                + (sheet ? " sheet" : "");
        for (Object part : parts) {
            if (!(part instanceof SketchTable table)) {
                lines.add(part + (sheet ? delimiter.repeat(9) : ""));
                continue;
            }
            List<List<String>> rows = inPlace(table);
            if (shortLast) {
                List<String> last = rows.get(rows.size() - 1);
                while (last.size() > 1 && isBlank(last.get(last.size() - 1))) {
                    last.remove(last.size() - 1);
                }
            }
            for (List<String> row : rows) {
                String line =
                        row.stream().map(cell -> field(cell, delimiter, quoted)).collect(Collectors.joining(delimiter));
                lines.add(line + (sheet ? delimiter.repeat(Math.max(0, 10 - row.size())) : ""));
            }
        }
        String end = random.nextBoolean() ? "\r\n" : "\n";
        return (random.nextBoolean() ? "\uFEFF" : "") + String.join(end, lines) + end;
    }
}
