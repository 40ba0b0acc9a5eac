package dev.gouji.read.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The edges of cells, row by row, in lengths → the slots that each cell takes, for formats that tell widths and no spans.
 *
 * <p>Example: rows of [0, 1000, 3000] and [0, 1000, 2000, 3000] have three columns, and the second cell of the first row
 * takes two of them. Edges of different rows that are nearer to each other than any cell is wide are one: a hand that
 * drags a border does not hit the same twip twice. Edges of one row are never one.
 */
public final class ColumnLattice {

    /** In twips, 1.4 mm: a digit of the smallest print needs more. */
    private static final int SAME_EDGE = 80;

    /** Rows that begin nearer than this begin together: some count the margin inside the cell, some do not. */
    private static final int SAME_BEGINNING = 150;

    private final List<int[]> columns = new ArrayList<>();

    /** An edge of a row: its place, and which one it is. */
    private record Edge(int place, int row, int number) {}

    /**
     * Lays the rows of one table onto columns.
     *
     * @param rows for each row the left edges of its cells and the right edge of the last, in twips, never falling; empty
     *     for a row that tells none
     */
    public ColumnLattice(List<int[]> rows) {
        List<Edge> edges = new ArrayList<>();
        int first = rows.stream()
                .filter(row -> row.length > 0)
                .mapToInt(row -> row[0])
                .min()
                .orElse(0);
        for (int row = 0; row < rows.size(); row++) {
            columns.add(new int[rows.get(row).length]);
            for (int number = 0; number < rows.get(row).length; number++) {
                int place = rows.get(row)[number];
                boolean beginning = number == 0 && (long) place - first < SAME_BEGINNING;
                edges.add(new Edge(beginning ? first : place, row, number));
            }
        }
        edges.sort(
                Comparator.comparingInt(Edge::place).thenComparingInt(Edge::row).thenComparingInt(Edge::number));
        number(edges, rows.size());
    }

    /** In how many slots a row is indented. */
    public int before(int row) {
        return columns.get(row).length == 0 ? 0 : columns.get(row)[0];
    }

    /** How many slots a cell takes; 1 for cells whose edges are not told. */
    public int span(int row, int cell) {
        int[] own = columns.get(row);
        return cell + 1 < own.length ? own[cell + 1] - own[cell] : 1;
    }

    private void number(List<Edge> edges, int rows) {
        int[] lastColumn = new int[rows];
        Arrays.fill(lastColumn, -1);
        int column = -1;
        long begin = 0;
        for (Edge edge : edges) {
            if (column < 0 || edge.place - begin > SAME_EDGE || lastColumn[edge.row] == column) {
                column++;
                begin = edge.place;
            }
            lastColumn[edge.row] = column;
            columns.get(edge.row)[edge.number] = column;
        }
    }
}
