package dev.gouji.read.scan.stroke;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines that stand one behind the other → one axis, on which any stretch may be drawn or not. */
final class LineAxis {

    /** Lines nearer to each other across their direction are on one axis, in inches. */
    private static final double ONE = 0.022;

    private LineAxis() {}

    /** The axes of lines of one direction, by their place across it. */
    static List<DrawnLine> of(List<DrawnLine> lines, double dpi) {
        List<DrawnLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(DrawnLine::at));
        List<DrawnLine> axes = new ArrayList<>();
        List<LinePiece> pieces = new ArrayList<>();
        double last = 0;
        for (DrawnLine line : sorted) {
            if (!pieces.isEmpty() && line.at() - last > dpi * ONE) {
                axes.add(new DrawnLine(pieces));
                pieces.clear();
            }
            pieces.addAll(line.pieces());
            last = line.at();
        }
        if (!pieces.isEmpty()) {
            axes.add(new DrawnLine(pieces));
        }
        return axes;
    }
}
