package dev.gouji.read.look;

import dev.gouji.document.Cell;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.seen.SeenText;
import dev.gouji.read.text.RaisedDigits;

/** Gathers the pieces of a paragraph in their order; begins anew when it was taken. */
public final class ParagraphText {

    private final SeenText pieces = new SeenText();
    private boolean behindDigit;
    private int count;

    /** A paragraph without text. */
    public ParagraphText() {}

    /**
     * Adds a piece.
     *
     * @param raised whether it is set above or below the line: behind a number it is the mark of a note
     */
    public void add(String piece, Sight sight, boolean raised) {
        count++;
        if (raised) {
            pieces.add(behindDigit ? RaisedDigits.raise(piece) : piece, sight);
            return;
        }
        pieces.add(piece, sight);
        int last = piece.length() - 1;
        while (last >= 0 && Cell.showsNothing(piece.charAt(last))) {
            last--;
        }
        if (sight.isContent() && last >= 0) {
            behindDigit = RaisedDigits.isDigit(piece.charAt(last));
        }
    }

    /** Adds what is seen and is no text. */
    public void ink(Sight ink, String otherText) {
        count++;
        pieces.add(otherText, ink);
    }

    /** How many pieces were added, seen or not; grows only. */
    public int count() {
        return count;
    }

    /** Whether nothing was added since it was taken. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** What was gathered. */
    public Seen take() {
        behindDigit = false;
        return pieces.take();
    }
}
