package dev.gouji.read.scan.stroke;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces one behind the other: a line that may drift a little across its direction. Coordinates are pixels. Immutable. */
final class DrawnLine {

    private final List<LinePiece> pieces;
    private final double mean;

    /** A line of at least one piece. */
    DrawnLine(List<LinePiece> pieces) {
        List<LinePiece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingInt(LinePiece::from));
        this.pieces = List.copyOf(sorted);
        double sum = 0;
        double weight = 0;
        for (LinePiece piece : this.pieces) {
            sum += piece.at() * piece.length();
            weight += piece.length();
        }
        mean = sum / weight;
    }

    List<LinePiece> pieces() {
        return pieces;
    }

    /** Its middle across its direction, over all of it. */
    double at() {
        return mean;
    }

    int from() {
        return pieces.get(0).from();
    }

    int to() {
        return pieces.stream().mapToInt(LinePiece::to).max().orElseThrow();
    }

    int length() {
        return to() - from() + 1;
    }

    /** Its middle across its direction beside one of its pixels: that of the nearest piece. */
    double at(double along) {
        double nearest = Double.MAX_VALUE;
        double at = mean;
        for (LinePiece piece : pieces) {
            double away = Math.max(0, Math.max(piece.from() - along, along - piece.to()));
            if (away < nearest) {
                nearest = away;
                at = piece.at();
            }
        }
        return at;
    }

    /** How much of a stretch its pieces cover, from 0 to 1. */
    double cover(int start, int end) {
        int covered = 0;
        for (LinePiece piece : pieces) {
            covered += Math.max(0, Math.min(end, piece.to()) - Math.max(start, piece.from()) + 1);
        }
        return Math.min(1, covered / (double) Math.max(1, end - start + 1));
    }

    /** Whether this line and one across it meet, when both may fall short by so much. */
    boolean meets(DrawnLine across, double reach) {
        double here = across.at(at());
        double there = at(here);
        return here > from() - reach
                && here < to() + reach
                && there > across.from() - reach
                && there < across.to() + reach;
    }
}
