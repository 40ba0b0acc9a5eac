package dev.gouji.read.page.ruling;

import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Edges and the axes they span → cells: slots with no edge between them are one cell. */
final class CellFinder {

    /** An edge parts two slots when it covers this share of the side between them. */
    private static final double COVER = 0.6;

    private final Axis columns;
    private final Axis rows;
    private final double[][] coveredLeft;
    private final double[][] coveredTop;
    private final int[][] owner;

    private CellFinder(Axis columns, Axis rows) {
        this.columns = columns;
        this.rows = rows;
        this.coveredLeft = new double[columns.stretches() + 1][rows.stretches()];
        this.coveredTop = new double[rows.stretches() + 1][columns.stretches()];
        this.owner = new int[rows.stretches()][columns.stretches()];
    }

    /** The cells, in row-major order of their first slots; they cover every slot once. */
    static RuledTable find(List<Ruling> horizontal, List<Ruling> vertical, Axis columns, Axis rows) {
        CellFinder finder = new CellFinder(columns, rows);
        vertical.forEach(edge -> cover(edge, columns, rows, finder.coveredLeft));
        horizontal.forEach(edge -> cover(edge, rows, columns, finder.coveredTop));
        List<CellBox> cells = finder.cells();
        boolean open = Arrays.stream(finder.coveredTop[rows.stretches()]).allMatch(covered -> covered < COVER);
        return new RuledTable(columns, rows, cells, finder.owner, open);
    }

    private static void cover(Ruling edge, Axis across, Axis along, double[][] covered) {
        double[] sides = covered[across.nearest(edge.at())];
        for (int i = 0; i < sides.length; i++) {
            double from = Math.max(edge.from(), along.start(i));
            double to = Math.min(edge.to(), along.end(i));
            if (to > from) {
                sides[i] += (to - from) / (along.end(i) - along.start(i));
            }
        }
    }

    private List<CellBox> cells() {
        List<CellBox> cells = new ArrayList<>();
        for (int[] row : owner) {
            Arrays.fill(row, -1);
        }
        for (int row = 0; row < rows.stretches(); row++) {
            for (int column = 0; column < columns.stretches(); column++) {
                if (owner[row][column] < 0) {
                    cells.add(cell(row, column, cells.size()));
                }
            }
        }
        return cells;
    }

    /** The largest rectangle of open slots from a corner, rightwards first: where edges are lost, cells stay small. */
    private CellBox cell(int row, int column, int index) {
        int right = column + 1;
        while (right < columns.stretches() && owner[row][right] < 0 && coveredLeft[right][row] < COVER) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < rows.stretches() && continues(bottom, column, right)) {
            bottom++;
        }
        for (int r = row; r < bottom; r++) {
            Arrays.fill(owner[r], column, right, index);
        }
        return new CellBox(row, column, bottom - row, right - column);
    }

    private boolean continues(int row, int left, int right) {
        for (int column = left; column < right; column++) {
            if (owner[row][column] >= 0
                    || coveredTop[row][column] >= COVER
                    || (column > left && coveredLeft[column][row] >= COVER)) {
                return false;
            }
        }
        return true;
    }
}
