package dev.gouji.recognise.expected;

import dev.gouji.form.FormColumn;
import dev.gouji.form.PrintedSlot;
import dev.gouji.report.FigureKey;
import java.util.List;

/**
 * A cell that the form prints for one figure.
 *
 * @param slot the cell
 * @param headers the labels above it, outermost first, its own last
 */
public record ExpectedSlot(PrintedSlot slot, List<FoldedWording> headers) {

    /** Copies the list. */
    public ExpectedSlot {
        headers = List.copyOf(headers);
    }

    static ExpectedSlot of(PrintedSlot slot) {
        return new ExpectedSlot(
                slot, slot.headers().stream().map(FoldedWording::of).toList());
    }

    /** The label of its column. */
    public FoldedWording own() {
        return headers.get(headers.size() - 1);
    }

    /** The labels above that one. */
    public List<FoldedWording> upper() {
        return headers.subList(0, headers.size() - 1);
    }

    /** The figure. */
    public FigureKey key() {
        return slot.key();
    }

    /** What kind of number it is. */
    public FormColumn column() {
        return slot.column();
    }
}
