package dev.gouji.read.sheet.number;

import dev.gouji.document.Legibility;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.seen.SeenText;

/**
 * What a cell shows.
 *
 * @param seen what is seen; in doubt where what is stored is another value than the one shown
 * @param stored the value behind it, where a reader of the sheet would not know it; else null
 */
public record CellText(Seen seen, String stored) {

    /** A text of which no more is known than how surely it is seen. */
    public CellText(String text, Legibility legibility, String stored) {
        this(Seen.of(text, legibility), stored);
    }

    /** A text that shows as it is stored. */
    public static CellText of(String text) {
        return new CellText(text, Legibility.CLEAR, null);
    }

    /** Something that has no value to show: an error, a formula that was never reckoned. */
    public static CellText illegible(String text) {
        return new CellText(text, Legibility.ILLEGIBLE, null);
    }

    /** As displayed. */
    public String text() {
        return seen.text();
    }

    /** How surely it is seen. */
    public Legibility legibility() {
        return seen.legibility();
    }

    /** The same in doubt at least. */
    public CellText doubted() {
        return legibility() == Legibility.CLEAR ? new CellText(seen.with(Sight.unsure(null)), stored) : this;
    }

    /** The same, with what is stored and not seen. */
    public CellText storing(String other) {
        return new CellText(seen, other);
    }

    /** The same in a cell that looks so; what was seen before decides beside it. */
    public CellText seenAs(Sight sight) {
        if (sight.equals(Sight.SHOWN) || seen.isBlank()) {
            return this;
        }
        SeenText pieces = new SeenText();
        pieces.add(seen.text(), sight);
        Seen looked = pieces.take();
        for (Sight own : seen.sights()) {
            looked = looked.with(own);
        }
        return new CellText(looked, stored);
    }

    /** Whether there is nothing to see, and nothing stored that one might have seen. */
    public boolean isNothing() {
        return stored == null && seen.isBlank() && seen.sights().isEmpty();
    }
}
