package dev.gouji.recognise.figure;

import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.align.ManyValues;
import dev.gouji.recognise.line.CandidateLine.Kind;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.Certainty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which value of a line belongs to which slot.
 *
 * @param cells one for each slot, left to right; null where none can be told
 * @param certainty of the columns: doubtful when header and order disagree
 */
record SlotValues(List<LineCell> cells, Certainty certainty) {

    /** Finds the value of every slot of a line. */
    static SlotValues of(LineMatch match, Header header) {
        int width = match.expected().width();
        List<LineCell> values = match.values();
        List<LineCell> filled =
                values.stream().filter(cell -> !cell.text().isBlank()).toList();
        if (width == 1) {
            return single(values, filled);
        }
        if (filled.size() == 1 && ManyValues.count(filled.get(0)) == width) {
            return new SlotValues(ManyValues.split(filled.get(0)), Certainty.READ);
        }
        if (match.candidate().kind() == Kind.GRID && header.isComplete()) {
            return underHeaders(values, header);
        }
        if (values.size() == width) {
            Certainty certainty = match.candidate().kind() == Kind.GLUED ? Certainty.DOUBTFUL : Certainty.READ;
            return new SlotValues(values, certainty);
        }
        if (filled.size() == width && isRun(values, filled)) {
            return new SlotValues(filled, Certainty.READ);
        }
        return unknown(width);
    }

    private static SlotValues unknown(int width) {
        return new SlotValues(Collections.nCopies(width, null), Certainty.DOUBTFUL);
    }

    /** A line of one figure: the only value there is, or the first blank cell. */
    private static SlotValues single(List<LineCell> values, List<LineCell> filled) {
        if (filled.size() == 1) {
            return new SlotValues(filled, Certainty.READ);
        }
        return filled.isEmpty() && !values.isEmpty()
                ? new SlotValues(values.subList(0, 1), Certainty.READ)
                : unknown(1);
    }

    /** Whether the filled cells stand side by side, directly behind the label. */
    private static boolean isRun(List<LineCell> values, List<LineCell> filled) {
        return values.subList(0, filled.size()).equals(filled);
    }

    /**
     * Values go to the headers they stand under, in order. When a row has as many cells as there are slots, each cell
     * must share a slot column with its header; a row with fewer cells has lost some, and which is not known.
     */
    private static SlotValues underHeaders(List<LineCell> values, Header header) {
        int width = header.cells().size();
        if (values.size() == width) {
            boolean agree = true;
            for (int i = 0; i < width; i++) {
                agree &= isUnder(values.get(i), header.above(i));
            }
            if (agree) {
                return new SlotValues(values, Certainty.READ);
            }
        }
        List<LineCell> assigned = new ArrayList<>(Collections.nCopies(width, null));
        int slot = 0;
        for (LineCell value : values) {
            int fits = slot;
            while (fits < width && !isUnder(value, header.above(fits))) {
                fits++;
            }
            if (fits < width) {
                assigned.set(fits, value);
                slot = fits + 1;
            } else if (!value.text().isBlank()) {
                return unknown(width);
            }
        }
        boolean complete = !assigned.contains(null);
        return complete ? new SlotValues(assigned, Certainty.READ) : unknown(width);
    }

    private static boolean isUnder(LineCell value, LineCell header) {
        return value.overlaps(header.start(), header.end());
    }
}
