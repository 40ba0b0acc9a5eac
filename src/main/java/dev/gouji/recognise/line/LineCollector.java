package dev.gouji.recognise.line;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Table;
import dev.gouji.grid.Grid;
import dev.gouji.recognise.line.CandidateLine.Kind;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns the blocks of a document into candidate lines: rows of tables as they are, runs of text through the lexer. */
public final class LineCollector {

    private static final int MOST_HEADER_LINES = 10;
    private static final int LONGEST_HEADER_LINE = 60;

    private final FlatTextLexer lexer;
    private final PrintedTexts texts;
    private final List<CandidateLine> lines = new ArrayList<>();
    private int groups;

    private LineCollector(FlatTextLexer lexer, PrintedTexts texts) {
        this.lexer = lexer;
        this.texts = texts;
    }

    /**
     * The candidate lines of some blocks, in reading order.
     *
     * @param blocks the blocks of one document
     * @param texts the texts of the document
     * @param lexer for the text between the tables
     */
    public static List<CandidateLine> collect(List<Block> blocks, PrintedTexts texts, FlatTextLexer lexer) {
        LineCollector collector = new LineCollector(lexer, texts);
        for (Block block : blocks) {
            if (block instanceof Table table) {
                OpenMarks.find(table, lexer.labels(), texts);
            }
        }
        List<TextLine> run = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (block instanceof Table table) {
                String above = lastWords(run);
                collector.addText(run);
                collector.addTable(table, index, above);
            } else if (block instanceof Paragraph paragraph) {
                run.add(new TextLine(paragraph.seen(), paragraph.place(), index));
            } else if (block instanceof Heading heading) {
                run.add(new TextLine(heading.seen(), heading.place(), index));
            }
        }
        collector.addText(run);
        return List.copyOf(UnitColumn.takeOut(SerialNumbers.takeOut(collector.lines)));
    }

    private void addText(List<TextLine> run) {
        if (!run.isEmpty()) {
            lines.addAll(lexer.lines(run, texts, groups++, lines.size()));
            run.clear();
        }
    }

    /** The end of a text without values: the header of a table whose first rows a converter left outside it. */
    private static String lastWords(List<TextLine> run) {
        StringBuilder words = new StringBuilder();
        for (int i = run.size() - 1; i >= 0 && run.size() - i <= MOST_HEADER_LINES; i--) {
            String line = run.get(i).text();
            if (line.length() > LONGEST_HEADER_LINE) {
                break;
            }
            words.insert(0, line);
        }
        return words.toString();
    }

    private void addTable(Table table, int block, String words) {
        Grid grid = Grid.of(table);
        Kind kind = grid.aligned() ? Kind.GRID : Kind.RAGGED;
        long usual = usualEnd(table);
        Map<Integer, List<Cell>> sticksOut = sticksOut(table, usual);
        List<Cell> above = List.of();
        String before = words;
        for (List<Cell> trimmed : grid.rows()) {
            List<Cell> row = whole(trimmed, sticksOut);
            if (!row.isEmpty() && !row.equals(above)) {
                lines.add(new CandidateLine(
                        lines.size(), kind, groups, block, block, cells(row, above, usual), -1, before));
                before = "";
            }
            above = row;
        }
        groups++;
    }

    /** Behind the last slot column of each row. */
    private static Map<Integer, Long> ends(Table table) {
        Map<Integer, Long> ends = new HashMap<>();
        for (Cell cell : table.cells()) {
            ends.merge(cell.row(), (long) cell.column() + cell.columnSpan(), Math::max);
        }
        return ends;
    }

    /** Where most rows end. */
    private static long usualEnd(Table table) {
        Map<Long, Integer> often = new TreeMap<>();
        ends(table).values().forEach(end -> often.merge(end, 1, Integer::sum));
        return often.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0L);
    }

    /** The cells of rows that reach further right than most rows do: one cell too many, wherever in the row it is. */
    private static Map<Integer, List<Cell>> sticksOut(Table table, long usual) {
        Map<Integer, Long> ends = ends(table);
        Map<Integer, List<Cell>> rows = new HashMap<>();
        for (Cell cell : table.cells()) {
            if (ends.get(cell.row()) > usual) {
                rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
            }
        }
        return rows;
    }

    /** A row with the blank cells on its right that were trimmed, where they say that it sticks out. */
    private static List<Cell> whole(List<Cell> trimmed, Map<Integer, List<Cell>> sticksOut) {
        if (trimmed.isEmpty()) {
            return trimmed;
        }
        Cell last = trimmed.get(trimmed.size() - 1);
        List<Cell> behind = sticksOut.getOrDefault(last.row(), List.of()).stream()
                .filter(cell -> cell.column() > last.column())
                .toList();
        if (behind.isEmpty()) {
            return trimmed;
        }
        List<Cell> row = new ArrayList<>(trimmed);
        row.addAll(behind);
        return row;
    }

    /** The cells of a row; one that claims more columns than most rows have ends where these do. */
    private List<LineCell> cells(List<Cell> row, List<Cell> above, long usual) {
        List<LineCell> cells = new ArrayList<>(row.size());
        for (Cell cell : row) {
            long claimed = (long) cell.column() + cell.columnSpan();
            boolean tooWide = cell.columnSpan() > usual && cell.column() < usual;
            int end = (int) Math.min(tooWide ? usual : claimed, Integer.MAX_VALUE);
            boolean carried = cell.rowSpan() > 1 && above.contains(cell);
            cells.add(
                    new LineCell(cell.seen(), words(cell), cell.column(), end, cell.rowSpan(), carried, cell.place()));
        }
        return cells;
    }

    /** The words of a cell; where its readers made out no label, that of the text layer over the picture, if it is one of the forms. */
    private PrintedText words(Cell cell) {
        PrintedText own = texts.of(cell.text());
        String layer = cell.seen().isScanned() ? cell.seen().otherText() : null;
        boolean told = layer != null
                && !lexer.labels().mayBeLabel(own)
                && lexer.labels().isNearlyLabel(texts.of(layer));
        return told ? texts.of(layer) : own;
    }
}
