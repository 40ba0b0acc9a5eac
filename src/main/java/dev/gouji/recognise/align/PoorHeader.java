package dev.gouji.recognise.align;

import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.List;

/**
 * A header of a picture that was made out in part: most characters of the column labels stand over the columns that have them, and over
 * none stands what is rather another's label.
 */
final class PoorHeader {

    /** So many of the characters of all labels must stand over their columns. */
    private static final double MOST = 0.6;

    private static final int HEADER_LINES = 6;

    private final List<CandidateLine> candidates;

    PoorHeader(List<CandidateLine> candidates) {
        this.candidates = candidates;
    }

    /**
     * Whether such a header stands above a candidate.
     *
     * @param values the cells of the candidate that may be those of the line
     * @param at the candidate's index
     */
    boolean isOf(ExpectedLine line, List<LineCell> values, int at) {
        CandidateLine candidate = candidates.get(at);
        if (!candidate.isGrid() || !candidate.isScanned() || values.size() != line.width()) {
            return false;
        }
        int found = 0;
        int all = 0;
        for (int slot = 0; slot < values.size(); slot++) {
            FoldedWording label = line.slots().get(slot).own();
            List<LineCell> above = above(values.get(slot), at);
            if (above.stream().anyMatch(cell -> isRather(line, label, cell))) {
                return false;
            }
            found += found(label, above);
            all += label.core().length();
        }
        return found >= all * MOST;
    }

    /** The cells above a value in which anything stands. */
    private List<LineCell> above(LineCell value, int at) {
        List<LineCell> above = new ArrayList<>();
        int group = candidates.get(at).group();
        for (int i = at - 1;
                i >= Math.max(0, at - HEADER_LINES) && candidates.get(i).group() == group;
                i--) {
            candidates.get(i).cells().stream()
                    .filter(cell -> !cell.carried() && cell.overlaps(value))
                    .forEach(above::add);
        }
        return above;
    }

    /** How many characters of a label stand in some cells. */
    private static int found(FoldedWording label, List<LineCell> cells) {
        StringBuilder left = new StringBuilder();
        cells.forEach(cell -> left.append(cell.words().folded()));
        return HeaderScores.taken(label.core(), left);
    }

    /** Whether a cell has the label of another column of the line, more or less, and that more than the own one. */
    private static boolean isRather(ExpectedLine line, FoldedWording own, LineCell cell) {
        double similarity = own.similarity(cell.words());
        return line.slots().stream()
                .map(ExpectedSlot::own)
                .filter(other -> !other.core().equals(own.core()))
                .mapToDouble(other -> other.similarity(cell.words()))
                .anyMatch(other -> other >= LabelSimilarity.ALIKE && other >= similarity);
    }
}
