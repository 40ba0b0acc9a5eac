package dev.gouji.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What readers of pictures make of the content of one cell.
 *
 * @param place where the cell stands, as {@link Cell#place} says it; null before that is known
 * @param likely different texts, the likeliest by both readers together first; never empty
 * @param alone whether only one reader looked
 * @param shape the mark that the shape alone shows, empty for a cell that is bare; null where it shows none
 * @param ink what its picture shows, as 16 hex digits; null where no ink was found
 */
public record ScannedCell(Place place, List<Likely> likely, boolean alone, String shape, String ink) {

    /**
     * One text that may stand there.
     *
     * @param text of digits and marks; {@code U+FFFD} for what is neither
     * @param first how likely in thousandths by the one reader; 0 when it did not think of it
     * @param second the same of the other; 0 by both when the text layer over the picture alone says it
     */
    public record Likely(String text, int first, int second) {}

    /** Refuses a cell without a text: the empty text is one. */
    public ScannedCell {
        likely = List.copyOf(likely);
        if (likely.isEmpty()) {
            throw new IllegalArgumentException("a cell that nothing was made of");
        }
    }

    /** A cell of which no ink is known. */
    public ScannedCell(Place place, List<Likely> likely, boolean alone, String shape) {
        this(place, likely, alone, shape, null);
    }

    /** The same, and where it stands. */
    public ScannedCell at(Place where) {
        return new ScannedCell(where, likely, alone, shape, ink);
    }

    /** The same, and what its picture shows. */
    public ScannedCell showing(String ofPicture) {
        return new ScannedCell(place, likely, alone, shape, ofPicture);
    }

    /** The same, and what the text layer over the picture says: the least likely, where no reader thinks of it. */
    public ScannedCell beside(String layer) {
        if (layer.isBlank() || likely.stream().anyMatch(each -> each.text().equals(layer))) {
            return this;
        }
        List<Likely> more = new ArrayList<>(likely);
        more.add(new Likely(layer, 0, 0));
        return new ScannedCell(place, more, alone, shape, ink);
    }

    /** The likeliest text. */
    public String text() {
        return likely.get(0).text();
    }

    /** Whether each of two readers thinks the same text the likeliest. */
    public boolean agrees() {
        Likely best = likely.get(0);
        return !alone
                && best.first() > 0
                && best.second() > 0
                && likely.stream().allMatch(each -> each.first() <= best.first() && each.second() <= best.second());
    }

    /** How the text is seen: in doubt, until somebody who knows what it means has held it against the rest. */
    public Seen seen() {
        return Seen.of(text(), Sight.unsure(agrees() ? Reason.SCANNED : Reason.READERS_DIFFER));
    }
}
