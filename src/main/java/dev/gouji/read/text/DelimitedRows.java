package dev.gouji.read.text;

import dev.gouji.document.Table;
import dev.gouji.read.Budget;
import dev.gouji.read.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** Finds tables whose rows are lines: cells between pipes (Markdown), or between tabs. */
final class DelimitedRows {

    /**
     * What a run of lines is.
     *
     * @param table the table; null when the run is none and its lines are paragraphs
     * @param end the index of the first line after the run, always beyond its first
     */
    record Run(Table table, int end) {}

    private DelimitedRows() {}

    /**
     * The pipe rows from a line on. A table needs a separator row, or two rows of several
     * cells. Blank cells stay, separator rows do not; {@code \|} is a pipe of the text, {@code <br>} a line break.
     */
    static Run pipes(List<Line> lines, int start, Budget budget) throws UnreadableException {
        TableSketch sketch = new TableSketch(budget);
        boolean separated = false;
        int rows = 0;
        int at = start;
        while (at < lines.size() && hasPipe(lines.get(at).text())) {
            if (MarkdownSigns.isSeparator(lines.get(at).text())) {
                separated = true;
            } else {
                sketch.addRow(pipeCells(lines.get(at)));
                rows++;
            }
            at++;
        }
        boolean table = rows > 0 && (separated || sketch.wideRows() >= 2);
        return new Run(table ? sketch.table(true) : null, at);
    }

    /**
     * The tab rows from a line on. A table needs two of them, at least one with several tabs.
     */
    static Run tabs(List<Line> lines, int start, Budget budget) throws UnreadableException {
        int at = start;
        boolean several = false;
        while (at < lines.size() && isTabRow(lines.get(at))) {
            several |= tabs(lines.get(at).text()) > 1;
            at++;
        }
        if (at - start < 2 || !several) {
            return new Run(null, at);
        }
        TableSketch sketch = new TableSketch(budget);
        for (Line line : lines.subList(start, at)) {
            sketch.addRow(tabCells(line));
        }
        return new Run(sketch.table(true), at);
    }

    static boolean hasPipe(String text) {
        int pipe = text.indexOf('|');
        while (pipe > 0 && text.charAt(pipe - 1) == '\\') {
            pipe = text.indexOf('|', pipe + 1);
        }
        return pipe >= 0 || (text.startsWith("+-") && MarkdownSigns.isSeparator(text));
    }

    /** Whether a line has tabs enough to be a row by itself: one that only begins with a tab is a cell instead. */
    static boolean isTabRow(Line line) {
        int tabs = tabs(line.text());
        return tabs > 1 || (tabs == 1 && line.text().charAt(0) != '\t');
    }

    private static int tabs(String text) {
        int count = 0;
        for (int at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) {
            count++;
        }
        return count;
    }

    private static List<TableSketch.Entry> pipeCells(Line line) {
        String text = line.text();
        int end = text.length();
        while (end > 0 && WhiteSpace.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = line.firstInk(0, end);
        start += start < end && text.charAt(start) == '|' ? 1 : 0;
        List<TableSketch.Entry> cells = new ArrayList<>();
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '|' && text.charAt(Math.max(at - 1, 0)) != '\\') {
                cells.add(pipeCell(line, start, at));
                start = at + 1;
            }
        }
        if (start < end || cells.isEmpty()) {
            cells.add(pipeCell(line, start, end));
        }
        return cells;
    }

    private static TableSketch.Entry pipeCell(Line line, int from, int to) {
        String text = line.trimmed(from, to);
        if (text.indexOf('\\') >= 0) {
            text = text.replace("\\|", "|");
        }
        if (text.indexOf('<') >= 0) {
            text = text.replaceAll("(?i)[ \\t]*<br\\s*/?>[ \\t]*", "\n");
        }
        boolean bold = text.length() > 4 && text.startsWith("**") && text.endsWith("**");
        int first = line.firstInk(from, to);
        return new TableSketch.Entry(
                bold ? text.substring(2, text.length() - 2) : text, line.place(first == to ? from : first));
    }

    private static List<TableSketch.Entry> tabCells(Line line) {
        String text = line.text();
        List<TableSketch.Entry> cells = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int tab = text.indexOf('\t', start);
            int end = tab < 0 ? text.length() : tab;
            int first = line.firstInk(start, end);
            cells.add(new TableSketch.Entry(line.trimmed(start, end), line.place(first == end ? start : first)));
            start = end + 1;
        }
        return cells;
    }
}
