package dev.gouji.read.pdf;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Table;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Sets a document of tables on pages, as a producer might: column widths, wrapping, alignment, page breaks between and
 * inside rows, headers printed again, rulings or none, all drawn by lot.
 */
final class PagePrinter {

    private static final double EM = 10;
    private static final double PITCH = 12;
    private static final double LEFT = 60;
    private static final double TOP = 60;
    private static final double WIDTH = 470;

    private final Random random;
    private final Rules rules;
    private final double height;
    private final double padding;
    private final boolean centred;
    private final boolean middle;
    private final boolean cutsRows;
    private final boolean headerAgain;
    private final boolean labelAgain;
    private final boolean narrow;
    private final boolean numbered;

    private final List<PageContent> pages = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private List<Ruling> rulings = new ArrayList<>();
    private double y = TOP;
    private double widest = WIDTH;
    private int run;

    /** What is drawn of a table's grid. */
    enum Rules {
        ALL,
        NO_SIDES,
        ROWS,
        NONE
    }

    PagePrinter(Random random) {
        this.random = random;
        rules = Rules.values()[random.nextInt(Rules.values().length)];
        height = 420 + random.nextInt(420);
        padding = 1 + random.nextInt(9);
        centred = random.nextInt(3) > 0;
        middle = random.nextInt(3) > 0;
        narrow = random.nextInt(8) == 0;
        cutsRows = !narrow && random.nextInt(3) == 0;
        headerAgain = random.nextInt(4) == 0;
        labelAgain = random.nextInt(4) == 0;
        numbered = random.nextInt(3) == 0;
    }

    /** What was drawn by lot, for the message of a failure. */
    String style() {
        return rules + " height " + height + " padding " + padding + (centred ? " centred" : " left")
                + (middle ? " middle" : " top") + (cutsRows ? " cuts rows" : "")
                + (headerAgain ? " header again" : "") + (labelAgain ? " label again" : "")
                + (narrow ? " narrow" : "") + (numbered ? " numbered" : "");
    }

    /** Whether every cell has its border. */
    boolean isRuled() {
        return rules == Rules.ALL;
    }

    List<PageContent> print(Document document) {
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                print(table);
            } else if (block instanceof Paragraph paragraph) {
                for (String line : wrap(paragraph.text(), WIDTH)) {
                    room(PITCH * 1.5);
                    set(line, LEFT, y + PITCH / 2);
                    y += PITCH * 1.5;
                }
            }
            y += PITCH;
        }
        turnPage();
        return pages;
    }

    private boolean room(double needed) {
        if (y + needed <= height - TOP) {
            return true;
        }
        turnPage();
        return false;
    }

    private void turnPage() {
        if (numbered) {
            set("- " + (pages.size() + 1) + " -", LEFT + WIDTH / 2, height - 20);
        }
        pages.add(new PageContent(glyphs, rulings, List.of(), false, widest + 2 * LEFT, height));
        glyphs = new ArrayList<>();
        rulings = new ArrayList<>();
        y = TOP;
    }

    /** A part of a row on one page: from and to which of its lines. */
    private record Slice(int row, double y0, double y1, int from, int to) {}

    private void print(Table table) {
        double[] edges = edges(table);
        widest = Math.max(widest, edges[edges.length - 1] - LEFT);
        int rows = table.cells().stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        int[] lines = lines(table, edges, rows);
        int header = headerAgain ? firstFigureRow(table, rows) : 0;
        List<Slice> slices = new ArrayList<>();
        boolean[] begun = new boolean[table.cells().size()];
        for (int row = 0; row < rows; row++) {
            int done = 0;
            while (done < lines[row]) {
                double free = height - TOP - y - 2 * padding;
                int fit = (int) Math.floor(free / PITCH);
                int left = lines[row] - done;
                boolean cut = cutsRows && fit >= 1 && left > 1 && fit < left;
                if (fit < left && !cut) {
                    draw(table, edges, slices, begun, lines);
                    slices.clear();
                    turnPage();
                    for (int again = 0; again < header && row >= header; again++) {
                        slices.add(slice(again, 0, lines[again]));
                    }
                    fit = left;
                }
                int take = Math.min(fit, left);
                slices.add(slice(row, done, done + take));
                done += take;
            }
        }
        draw(table, edges, slices, begun, lines);
    }

    private Slice slice(int row, int from, int to) {
        Slice slice = new Slice(row, y, y + (to - from) * PITCH + 2 * padding, from, to);
        y = slice.y1();
        return slice;
    }

    private void draw(Table table, double[] edges, List<Slice> slices, boolean[] begun, int[] lines) {
        for (int i = 0; i < table.cells().size(); i++) {
            Cell cell = table.cells().get(i);
            List<Slice> own = slices.stream()
                    .filter(slice -> slice.row() >= cell.row() && slice.row() < cell.row() + cell.rowSpan())
                    .toList();
            if (!own.isEmpty()) {
                draw(cell, edges, own, begun[i], lines);
                begun[i] = true;
            }
        }
    }

    private void draw(Cell cell, double[] edges, List<Slice> own, boolean begun, int[] lines) {
        double x0 = edges[cell.column()];
        double x1 = edges[cell.column() + cell.columnSpan()];
        double y0 = own.get(0).y0();
        double y1 = own.get(own.size() - 1).y1();
        border(x0, y0, x1, y1, edges);
        List<String> text = wrap(cell.text(), x1 - x0 - 2 * padding);
        boolean whole = own.size() > 1
                || own.get(0).to() - own.get(0).from() == lines[own.get(0).row()];
        if (cell.rowSpan() == 1 && !whole) {
            text = text.subList(
                    Math.min(own.get(0).from(), text.size()),
                    Math.min(own.get(0).to(), text.size()));
        } else if (begun && cell.rowSpan() > 1 && !labelAgain) {
            text = List.of();
        }
        double used = text.size() * PITCH;
        double top = middle && whole ? (y0 + y1 - used) / 2 : y0 + padding;
        for (int i = 0; i < text.size(); i++) {
            double width = width(text.get(i));
            double x = centred ? (x0 + x1 - width) / 2 : x0 + padding;
            set(text.get(i), x, top + (i + 0.5) * PITCH);
        }
    }

    private void border(double x0, double y0, double x1, double y1, double[] edges) {
        if (rules == Rules.NONE) {
            return;
        }
        rulings.add(new Ruling(true, y0, x0, x1));
        rulings.add(new Ruling(true, y1, x0, x1));
        if (rules == Rules.ROWS) {
            return;
        }
        if (rules == Rules.ALL || x0 > edges[0]) {
            rulings.add(new Ruling(false, x0, y0, y1));
        }
        if (rules == Rules.ALL || x1 < edges[edges.length - 1]) {
            rulings.add(new Ruling(false, x1, y0, y1));
        }
    }

    private double[] edges(Table table) {
        int columns = table.cells().stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(1);
        double[] edges = new double[columns + 1];
        edges[0] = LEFT;
        for (int column = 0; column < columns; column++) {
            double width = 0;
            boolean figures = false;
            for (Cell cell : table.cells()) {
                if (cell.column() == column && cell.columnSpan() == 1 && isNumber(cell.text())) {
                    figures = true;
                    width = Math.max(width, width(cell.text()));
                }
            }
            double room = figures ? Math.max(width + 1, narrow ? EM : 2 * EM) : EM * (4 + random.nextInt(5));
            edges[column + 1] = edges[column] + room + 2 * padding + random.nextInt(10);
        }
        return edges;
    }

    private int[] lines(Table table, double[] edges, int rows) {
        int[] lines = new int[rows];
        Arrays.fill(lines, 1);
        for (Cell cell : table.cells()) {
            double width = edges[cell.column() + cell.columnSpan()] - edges[cell.column()] - 2 * padding;
            int needed = wrap(cell.text(), width).size();
            if (cell.rowSpan() == 1) {
                lines[cell.row()] = Math.max(lines[cell.row()], needed);
            }
        }
        return lines;
    }

    private static int firstFigureRow(Table table, int rows) {
        return table.cells().stream()
                .filter(cell -> isNumber(cell.text()))
                .mapToInt(Cell::row)
                .min()
                .orElse(rows);
    }

    private static boolean isNumber(String text) {
        return !text.isBlank() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < part.length(); i++) {
                if (!line.isEmpty() && width(line.toString() + part.charAt(i)) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(part.charAt(i));
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> c < 0x80 ? EM / 2 : EM).sum();
    }

    private void set(String text, double x, double middleY) {
        double at = x;
        run++;
        for (int i = 0; i < text.length(); i++) {
            double advance = text.charAt(i) < 0x80 ? EM / 2 : EM;
            glyphs.add(new Glyph(
                    text.substring(i, i + 1), at + advance / 2, middleY, advance, EM, 0, 0, run, Glyph.Sight.SEEN));
            at += advance;
        }
    }
}
