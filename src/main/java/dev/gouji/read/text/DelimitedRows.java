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

    /** In characters. */
    private static final int LONGEST_CELL = 200;

    private static final Pattern BREAK = Pattern.compile("<br\\s{0,9}/?>", Pattern.CASE_INSENSITIVE);

    private DelimitedRows() {}

    /**
     * The pipe rows from a line on. A table needs a separator row, or two rows of several
     * cells; where most lines are one cell with its pipe, lines are no rows. Blank cells stay, separator rows do not; {@code \|} is a pipe of the text, {@code <br>} a line break.
     */
    static Run pipes(Lines lines, int start, Budget budget) throws UnreadableException {
        TableSketch sketch = new TableSketch(budget);
        boolean separated = false;
        Frame frame = Frame.of(lines, start);
        int single = 0;
        int at = start;
        for (Line line = lines.get(at); line != null && hasPipe(line.text()); line = lines.get(++at)) {
            if (MarkdownSigns.isSeparator(line.text())) {
                separated = true;
            } else {
                single += isCell(line) ? 1 : 0;
                addPipeRow(line, frame, sketch);
            }
        }
        boolean rows = sketch.wideRows() >= 2 && single * 2 <= sketch.rows();
        boolean table = sketch.rows() > 0 && (separated || rows);
        return new Run(table ? sketch.pipeTable(lines.goOn(at)) : null, at);
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
        return new Run(sketch.table(true, lines.goOn(at)), at);
    }

    /**
     * Whether a line has a pipe that stands for itself, or is the rule of a grid table. One with more words between two pipes
     * than a cell has is prose, or a whole page.
     */
    static boolean hasPipe(String text) {
        boolean found = false;
        int from = 0;
        for (int pipe = text.indexOf('|'); pipe >= 0; pipe = text.indexOf('|', pipe + 1)) {
            if (pipe - from > LONGEST_CELL) {
                return false;
            }
            from = pipe;
            found |= pipe == 0 || text.charAt(pipe - 1) != '\\';
        }
        boolean rule = text.startsWith("+-") && MarkdownSigns.isSeparator(text);
        return rule || (found && text.length() - from <= LONGEST_CELL);
    }

    /** Whether a line has tabs enough to be a row by itself: one that only begins with a tab is a cell instead. */
    static boolean isTabRow(Line line) {
        int tabs = tabs(line.text());
        return tabs > 1 || (tabs == 1 && line.text().charAt(0) != '\t');
    }

    /** Whether a line is one cell with its pipe, or no more than that of a blank one. */
    private static boolean isCell(Line line) {
        String text = line.text();
        return text.indexOf('|') >= 0 && WhiteSpace.isBlank(text.substring(text.indexOf('|') + 1));
    }

    private static int tabs(String text) {
        int count = 0;
        for (int at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) {
            count++;
        }
        return count;
    }

    /**
     * The pipes that are the frame of a table and part no cells. Where rows without a pipe at their beginning have as many
     * pipes as rows with one, that ends a blank first cell: {@code |10|16|} under {@code 结果维持|结果纠正|}; and so at their
     * end: {@code 行政许可|8||} under {@code 规章|2|3|10}. A frame is around most rows.
     *
     * @param first whether a pipe at the beginning of a row is one
     * @param last whether a pipe at its end is
     */
    private record Frame(boolean first, boolean last) {

        static Frame of(Lines lines, int start) {
            return new Frame(isFrame(lines, start, true), isFrame(lines, start, false));
        }

        private static boolean isFrame(Lines lines, int start, boolean first) {
            Set<Long> with = new HashSet<>();
            Set<Long> without = new HashSet<>();
            int balance = 0;
            int at = start;
            for (Line line = lines.get(at); line != null && hasPipe(line.text()); line = lines.get(++at)) {
                String text = WhiteSpace.trim(line.text());
                long pipes = text.chars().filter(sign -> sign == '|').count();
                if (pipes > 1 && !MarkdownSigns.isSeparator(text)) {
                    boolean there = text.charAt(first ? 0 : text.length() - 1) == '|';
                    (there ? with : without).add(pipes);
                    balance += there ? 1 : -1;
                }
            }
            return balance >= 0 && Collections.disjoint(with, without);
        }
    }

    private static void addPipeRow(Line line, Frame frame, TableSketch sketch) throws UnreadableException {
        String text = line.text();
        int end = text.length();
        while (end > 0 && WhiteSpace.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = line.firstInk(0, end);
        if (frame.first() && start < end && text.charAt(start) == '|') {
            start++;
        }
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '|' && text.charAt(Math.max(at - 1, 0)) != '\\') {
                addCell(line, start, at, sketch);
                start = at + 1;
            }
        }
        if (start < end || !frame.last()) {
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
