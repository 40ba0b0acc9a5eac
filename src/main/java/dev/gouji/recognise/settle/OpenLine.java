package dev.gouji.recognise.settle;

import dev.gouji.form.PrintedSlot;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.List;

/**
 * One or more lines of a form whose cells are not told apart: {@code 801000081} for the seven cells of 新收.
 *
 * @param slots the figures, in the order in which they are printed
 * @param own how many of them surely belong to it; the slots behind them are of lines whose label was not found, and which
 *     the text may hold as well
 * @param tokens what stands there, parted where white space or a cell's border parts it; no cell reaches over a parting
 * @param joined whether a token may be several cells
 * @param lacksCells whether cells may have vanished, as blank ones do in text; where they cannot, every slot has at least
 *     one character
 * @param mayHavePageNumber whether one of the tokens may be a page number that came between the cells
 */
public record OpenLine(
        List<PrintedSlot> slots,
        int own,
        List<LineCell> tokens,
        boolean joined,
        boolean lacksCells,
        boolean mayHavePageNumber) {

    /** Copies the lists. */
    public OpenLine {
        slots = List.copyOf(slots);
        tokens = List.copyOf(tokens);
    }

    /** Whether it is one line of the form, and no others whose labels were not found. */
    public boolean isOne() {
        return own == slots.size();
    }

    /** The line as it stands if its last cell was lost, the one that converters lose. */
    OpenLine withoutLast() {
        List<PrintedSlot> others = new ArrayList<>(slots);
        others.remove(own - 1);
        return new OpenLine(others, own - 1, tokens, joined, lacksCells, mayHavePageNumber);
    }
}
