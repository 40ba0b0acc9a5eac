package dev.gouji.read.word.doc;

import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.seen.SeenText;
import dev.gouji.read.word.look.Look;
import dev.gouji.read.word.look.Trait;
import java.util.List;

/**
 * A part of a paragraph: its ground is only known when the row ends in which it stands.
 *
 * @param ink what is seen and is no text; else {@link Sight#SHOWN}
 */
record ParagraphPiece(String text, Look look, Sight ink) {

    /** What is seen of pieces on the ground of their cell. */
    static Seen seen(List<ParagraphPiece> pieces, int ground) {
        SeenText seen = new SeenText();
        for (ParagraphPiece piece : pieces) {
            Look look = ground == Look.NONE ? piece.look : piece.look.with(Trait.CELL_GROUND, ground);
            seen.add(piece.text, look.sight().and(piece.ink));
        }
        return seen.take();
    }
}
