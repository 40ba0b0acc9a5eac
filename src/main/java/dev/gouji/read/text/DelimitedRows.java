package dev.gouji.read.text;

import dev.gouji.document.Table;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds tables whose rows are lines: cells between pipes (Markdown), or between tabs. */
final class DelimitedRows {

    /**
     * What a run of lines is.
     *
     * @param table the table; null when the run is none and its lines are paragraphs
     * @param end the index of the first line after the run, always beyond its first
     */
    record Run(Table table, int end) {}

    private static final Pattern BREAK = Pattern.compile("<br\\s{0,9}/?>", Pattern.CASE_INSENSITIVE);

    private DelimitedRows() {}

    /**
     * The pipe rows from a line on. A table needs a separator row, or two rows of several
     * cells. Blank cells stay, separator rows do not; {@code \|} is a pipe of the text, {@code <br>} a line break.
     */
    static Run pipes(Lines lines, int start, Budget budget) throws UnreadableException {
        TableSketch sketch = new TableSketch(budget);
        boolean separated = false;
        boolean framed = isFramed(lines, start);
        int at = start;
        for (Line line = lines.get(at); line != null && hasPipe(line.text()); line = lines.get(++at)) {
            if (MarkdownSigns.isSeparator(line.text())) {
                separated = true;
            } else {
                addPipeRow(line, framed, sketch);
            }
        }
        boolean table = (separated && sketch.rows() > 0) || sketch.wideRows() >= 2;
        return new Run(table ? sketch.table(true) : null, at);
    }

    /**
     * The tab rows from a line on. A table needs two of them, at least one with several tabs.
     */
    static Run tabs(Lines lines, int start, Budget budget) throws UnreadableException {
        int at = start;
        boolean several = false;
        for (Line line = lines.get(at); line != null && isTabRow(line); line = lines.get(++at)) {
            several |= tabs(line.text()) > 1;
        }
        if (at - start < 2 || !several) {
            return new Run(null, at);
        }
        TableSketch sketch = new TableSketch(budget);
        for (int row = start; row < at; row++) {
            addTabRow(lines.get(row), sketch);
        }
        return new Run(sketch.table(true), at);
    }

    /** Whether a line has a pipe that stands for itself, or is the rule of a grid table. */
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

    /**
     * Whether a pipe at the beginning of a row is the table's frame. Where rows without one have as many pipes, such a
     * pipe ends a blank first cell: {@code |10|16|} under {@code 结果维持|结果纠正|}.
     */
    private static boolean isFramed(Lines lines, int start) {
        Set<Long> led = new HashSet<>();
        Set<Long> unled = new HashSet<>();
        int at = start;
        for (Line line = lines.get(at); line != null && hasPipe(line.text()); line = lines.get(++at)) {
            String text = line.text();
            int ink = line.firstInk(0, text.length());
            long pipes = text.chars().filter(sign -> sign == '|').count();
            if (pipes > 1 && !MarkdownSigns.isSeparator(text)) {
                (text.charAt(ink) == '|' ? led : unled).add(pipes);
            }
        }
        return Collections.disjoint(led, unled);
    }

    private static void addPipeRow(Line line, boolean framed, TableSketch sketch) throws UnreadableException {
        String text = line.text();
        int end = text.length();
        while (end > 0 && WhiteSpace.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = line.firstInk(0, end);
        if (framed && start < end && text.charAt(start) == '|') {
            start++;
        }
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '|' && text.charAt(Math.max(at - 1, 0)) != '\\') {
                addCell(line, start, at, sketch);
                start = at + 1;
            }
        }
        if (start < end) {
            addCell(line, start, end, sketch);
        }
        sketch.endRow();
    }

    private static void addTabRow(Line line, TableSketch sketch) throws UnreadableException {
        String text = line.text();
        int start = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
            addCell(line, start, tab, sketch);
            start = tab + 1;
        }
        addCell(line, start, text.length(), sketch);
        sketch.endRow();
    }

    private static void addCell(Line line, int from, int to, TableSketch sketch) throws UnreadableException {
        int first = line.firstInk(from, to);
        sketch.add(shown(line.trimmed(from, to)), line.place(first == to ? from : first));
    }

    /** What Markdown shows of a cell's text. */
    private static String shown(String text) {
        String shown = text.indexOf('\\') < 0 ? text : text.replace("\\|", "|");
        shown = shown.indexOf('<') < 0 ? shown : BREAK.matcher(shown).replaceAll("\n");
        boolean bold = shown.length() > 4 && shown.startsWith("**") && shown.endsWith("**");
        return bold ? shown.substring(2, shown.length() - 2) : shown;
    }
}
