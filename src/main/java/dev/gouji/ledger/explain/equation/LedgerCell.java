package dev.gouji.ledger.explain.equation;

import dev.gouji.form.Quantity;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.util.List;

/**
 * A figure as the search takes it: a whole number of the table's smallest unit.
 *
 * @param figure as it stands in the report
 * @param value what a sum takes for it; 0 for a mark for none
 * @param quantity what kind of number it must be
 * @param total whether the form makes it the sum of others
 * @param doubtful whether it was not surely read
 * @param alternatives other readings of the cell, in the same unit
 */
public record LedgerCell(
        Figure figure, long value, Quantity quantity, boolean total, boolean doubtful, List<Long> alternatives) {

    /** Copies the list. */
    public LedgerCell {
        alternatives = List.copyOf(alternatives);
    }

    /** Which figure it is. */
    public FigureKey key() {
        return figure.key();
    }

    /** Whether it is marked as none. */
    public boolean isNone() {
        return figure.mark().countsAsZero();
    }

    /**
     * Whether it may hold a number at all: no negative count, no half a case.
     *
     * @param unit how many of the table's smallest units make one
     */
    public boolean mayHold(long number, long unit) {
        boolean negative = number < 0 && quantity != Quantity.SIGNED;
        return !negative && (quantity == Quantity.MONEY || number % unit == 0);
    }
}
