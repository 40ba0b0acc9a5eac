package dev.gouji.recognise.line;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Table;
import dev.gouji.grid.Grid;
import dev.gouji.recognise.line.CandidateLine.Kind;
import java.util.ArrayList;
import java.util.List;

/** Turns the blocks of a document into candidate lines: rows of tables as they are, runs of text through the lexer. */
public final class LineCollector {

    private final FlatTextLexer lexer;
    private final List<CandidateLine> lines = new ArrayList<>();
    private int groups;

    private LineCollector(FlatTextLexer lexer) {
        this.lexer = lexer;
    }

    /**
     * The candidate lines of some blocks, in reading order.
     *
     * @param blocks the blocks of one document
     * @param lexer for the text between the tables
     */
    public static List<CandidateLine> collect(List<Block> blocks, FlatTextLexer lexer) {
        LineCollector collector = new LineCollector(lexer);
        List<TextLine> run = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (block instanceof Table table) {
                collector.addText(run);
                collector.addTable(table, index);
            } else if (block instanceof Paragraph paragraph) {
                run.add(new TextLine(paragraph.text(), paragraph.place(), index));
            } else if (block instanceof Heading heading) {
                run.add(new TextLine(heading.text(), heading.place(), index));
            }
        }
        collector.addText(run);
        return List.copyOf(collector.lines);
    }

    private void addText(List<TextLine> run) {
        if (!run.isEmpty()) {
            lines.addAll(lexer.lines(run, groups++, lines.size()));
            run.clear();
        }
    }

    private void addTable(Table table, int block) {
        Grid grid = Grid.of(table);
        Kind kind = grid.aligned() ? Kind.GRID : Kind.RAGGED;
        List<Cell> above = List.of();
        for (List<Cell> row : grid.rows()) {
            if (!row.isEmpty() && !row.equals(above)) {
                lines.add(new CandidateLine(lines.size(), kind, groups, block, block, cells(row, above), -1));
            }
            above = row;
        }
        groups++;
    }

    private static List<LineCell> cells(List<Cell> row, List<Cell> above) {
        List<LineCell> cells = new ArrayList<>(row.size());
        for (Cell cell : row) {
            int end = (int) Math.min((long) cell.column() + cell.columnSpan(), Integer.MAX_VALUE);
            boolean carried = cell.rowSpan() > 1 && above.contains(cell);
            cells.add(new LineCell(
                    cell.text(), cell.column(), end, cell.rowSpan(), carried, cell.legibility(), cell.place()));
        }
        return cells;
    }
}
