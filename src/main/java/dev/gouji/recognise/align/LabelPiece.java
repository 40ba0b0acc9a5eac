package dev.gouji.recognise.align;

import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.text.PrintedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of a candidate line that may be a label: that of one cell, or of several that a narrow column or a line's end broke.
 *
 * @param text all of it
 * @param cell the index of the cell in which it ends
 */
record LabelPiece(PrintedText text, int cell) {

    /** So many pieces of flattened text may be one label. */
    private static final int MOST_PIECES = 6;

    /** The texts of a line that may be its label. */
    static List<LabelPiece> of(CandidateLine candidate) {
        return candidate.isText() ? ofText(candidate) : ofRow(candidate.cells());
    }

    /** The last words before the values, and ever more of those before them. */
    private static List<LabelPiece> ofText(CandidateLine candidate) {
        List<LabelPiece> pieces = new ArrayList<>();
        int last = candidate.firstValue() - 1;
        PrintedText text = null;
        for (int i = last; i >= 0 && i > last - MOST_PIECES; i--) {
            PrintedText words = candidate.cells().get(i).words();
            text = text == null ? words : joined(words, text);
            pieces.add(new LabelPiece(text, last));
        }
        return pieces;
    }

    /** Every cell that is no value, and with it the one before. */
    private static List<LabelPiece> ofRow(List<LineCell> cells) {
        List<LabelPiece> pieces = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (mayBeLabel(cells.get(i))) {
                pieces.add(new LabelPiece(cells.get(i).words(), i));
                if (i > 0 && mayBeLabel(cells.get(i - 1))) {
                    pieces.add(new LabelPiece(
                            joined(cells.get(i - 1).words(), cells.get(i).words()), i));
                }
            }
        }
        return pieces;
    }

    private static boolean mayBeLabel(LineCell cell) {
        return !cell.carried() && !cell.value().isValue();
    }

    private static PrintedText joined(PrintedText first, PrintedText second) {
        return new PrintedText(first.printed() + second.printed());
    }
}
