package dev.gouji.read.page.white;

import java.util.ArrayList;
import java.util.List;

/** Columns that the figures of several lines stand in, one figure of a line in each at most. */
final class FigureColumns {

    /** White between two columns, in em, at least. */
    private static final double GUTTER = 0.4;

    private final List<FigureLine> lines = new ArrayList<>();
    private final double[] starts;
    private final double[] ends;
    private double labelsEnd;

    /** Columns as one line with a figure in each has them. */
    FigureColumns(FigureLine first) {
        int count = first.figures().size();
        starts = new double[count];
        ends = new double[count];
        for (int i = 0; i < count; i++) {
            starts[i] = first.figures().get(i).start();
            ends[i] = first.figures().get(i).end();
        }
        labelsEnd = end(first.labels());
        lines.add(first);
    }

    /** Takes a line whose figures stand in these columns, each in another; false when they do not. */
    boolean take(FigureLine line) {
        int[] columns = new int[line.figures().size()];
        int next = 0;
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(line.figures().get(i));
            if (columns[i] < next) {
                return false;
            }
            next = columns[i] + 1;
        }
        double labels = Math.max(labelsEnd, end(line.labels()));
        double[] newStarts = starts.clone();
        double[] newEnds = ends.clone();
        for (int i = 0; i < columns.length; i++) {
            Word figure = line.figures().get(i);
            newStarts[columns[i]] = Math.min(starts[columns[i]], figure.start());
            newEnds[columns[i]] = Math.max(ends[columns[i]], figure.end());
        }
        if (!arePartedByWhite(newStarts, newEnds, labels, line.figures().get(0).size())) {
            return false;
        }
        System.arraycopy(newStarts, 0, starts, 0, starts.length);
        System.arraycopy(newEnds, 0, ends, 0, ends.length);
        labelsEnd = labels;
        lines.add(line);
        return true;
    }

    int count() {
        return starts.length;
    }

    /** Top to bottom. */
    List<FigureLine> lines() {
        return lines;
    }

    double right() {
        return ends[ends.length - 1];
    }

    /** The left edge of every column and the right edge of the last: the middles of the white between them. */
    double[] edges(double em) {
        double[] edges = new double[starts.length + 1];
        edges[0] = Math.max((labelsEnd + starts[0]) / 2, starts[0] - 2 * em);
        for (int i = 1; i < starts.length; i++) {
            edges[i] = (ends[i - 1] + starts[i]) / 2;
        }
        edges[starts.length] = ends[starts.length - 1] + 2 * em;
        return edges;
    }

    /** The column that a figure's middle or extent meets; -1 for none. */
    private int column(Word figure) {
        double middle = figure.middle();
        for (int i = 0; i < starts.length; i++) {
            boolean inside = middle >= starts[i] && middle <= ends[i];
            double own = (starts[i] + ends[i]) / 2;
            if (inside || (own >= figure.start() && own <= figure.end())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean arePartedByWhite(double[] starts, double[] ends, double labelsEnd, double em) {
        double before = labelsEnd;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] - before < GUTTER * em) {
                return false;
            }
            before = ends[i];
        }
        return true;
    }

    private static double end(List<Word> labels) {
        return labels.isEmpty()
                ? -Double.MAX_VALUE
                : labels.get(labels.size() - 1).end();
    }
}
