package dev.gouji.read.sheet.number;

import dev.gouji.document.Legibility;

/**
 * What a cell shows.
 *
 * @param text as displayed
 * @param legibility doubtful where what is stored is another value than the one shown
 * @param stored what is stored, where a reader of the sheet would not know it; else null
 */
public record CellText(String text, Legibility legibility, String stored) {

    /** A text that shows as it is stored. */
    public static CellText of(String text) {
        return new CellText(text, Legibility.CLEAR, null);
    }

    /** Something that has no value to show: an error, a formula that was never reckoned. */
    public static CellText illegible(String text) {
        return new CellText(text, Legibility.ILLEGIBLE, null);
    }

    /** The same in doubt at least. */
    public CellText doubted() {
        return legibility == Legibility.CLEAR ? new CellText(text, Legibility.DOUBTFUL, stored) : this;
    }

    /** The same, with what is stored and not seen. */
    public CellText storing(String other) {
        return new CellText(text, legibility, other);
    }
}
